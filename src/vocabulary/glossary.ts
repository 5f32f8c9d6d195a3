/** Which vocabularies make up the glossary, and what is each for? */
import { dependencyKinds } from './dependency-kinds.ts';
import { disputeTopics } from './dispute-topics.ts';
import { durations } from './durations.ts';
import { factorClasses } from './factor-classes.ts';
import { factorRoles } from './factor-roles.ts';
import { lanes } from './lanes.ts';
import { milestones } from './milestones.ts';
import { precisions } from './precisions.ts';
import { qualifiers } from './qualifiers.ts';
import { recordStatuses } from './record-statuses.ts';
import { relationKinds } from './relation-kinds.ts';
import { responseKinds } from './response-kinds.ts';
import { sectors } from './sectors.ts';
import { grades, sourceKinds } from './source-kinds.ts';
import type { Term } from './term.ts';

export interface Vocabulary {
  readonly id: string;
  readonly label: string;
  /** One sentence: what the terms of this list are said of. */
  readonly about: string;
  readonly terms: readonly Term[];
}

export const vocabularies: readonly Vocabulary[] = [
  {
    id: 'milestones',
    label: 'Milestones',
    about: 'The turning points of an incident, at most one of each for the whole.',
    terms: milestones,
  },
  { id: 'durations', label: 'Durations', about: 'Spans between two milestones, always computed.', terms: durations },
  { id: 'factor-roles', label: 'Roles of factors', about: 'The part that a reason played.', terms: factorRoles },
  {
    id: 'factor-classes',
    label: 'Classes of factors',
    about: 'The sort of thing that a reason was.',
    terms: factorClasses,
  },
  { id: 'lanes', label: 'Lanes', about: 'Whose doing an event tells.', terms: lanes },
  { id: 'precisions', label: 'Precision of times', about: 'How exactly a source gives a time.', terms: precisions },
  { id: 'qualifiers', label: 'Qualifiers of figures', about: 'How firm a figure of harm is.', terms: qualifiers },
  {
    id: 'dependency-kinds',
    label: 'Kinds of dependency',
    about: 'Through what one thing failed because another did.',
    terms: dependencyKinds,
  },
  { id: 'response-kinds', label: 'Kinds of response', about: 'What was done about it.', terms: responseKinds },
  { id: 'dispute-topics', label: 'Topics of disputes', about: 'What sources disagree about.', terms: disputeTopics },
  {
    id: 'relation-kinds',
    label: 'Relations between incidents',
    about: 'How one incident stands to another.',
    terms: relationKinds,
  },
  { id: 'sectors', label: 'Sectors', about: 'In which walk of life an organisation works.', terms: sectors },
  { id: 'source-kinds', label: 'Kinds of source', about: 'What sort of witness a source is.', terms: sourceKinds },
  { id: 'grades', label: 'Evidence grades', about: 'How good a witness is, by its kind.', terms: grades },
  {
    id: 'record-statuses',
    label: 'Status of a record',
    about: 'How far a record has been checked.',
    terms: recordStatuses,
  },
];

export interface GlossaryTerm extends Term {
  readonly vocabulary: string;
  /** Id of its entry on the glossary page. */
  readonly anchor: string;
}

/** Every term, in the order of the lists; where two lists share an id, a story's `<Term>` means the first. */
export const glossary: readonly GlossaryTerm[] = vocabularies.flatMap((vocabulary) =>
  vocabulary.terms.map((term) => ({
    ...term,
    vocabulary: vocabulary.id,
    anchor: `${vocabulary.id}-${term.id.toLowerCase()}`,
  })),
);
