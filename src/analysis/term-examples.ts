/** What does a term of a vocabulary look like in a record? */
import type { Incident } from '../schema/incident.ts';
import type { Statement } from '../schema/statement.ts';
import type { Source } from '../schema/source.ts';
import { evidenceOf } from './evidence.ts';

export interface TermExample {
  readonly incident: Incident;
  /** Id of the place on the record's page. */
  readonly anchor: string;
  readonly text: string;
}

type Candidate = readonly [term: string, statement: Statement & { id: string }, text: string];

/** Which statements of a record use which terms of a vocabulary. */
const candidatesOf: Readonly<Record<string, (incident: Incident) => readonly Candidate[]>> = {
  milestones: ({ timeline }) =>
    timeline.flatMap((event) =>
      event.milestone && event.of === undefined ? [[event.milestone, event, event.text]] : [],
    ),
  lanes: ({ timeline }) => timeline.map((event) => [event.lane, event, event.text]),
  'factor-roles': ({ factors }) => factors.map((factor) => [factor.role, factor, factor.text]),
  'factor-classes': ({ factors }) => factors.map((factor) => [factor.class, factor, factor.text]),
  qualifiers: ({ impact }) => impact.map((figure) => [figure.qualifier, figure, figure.measure]),
  'dependency-kinds': ({ dependencies }) => dependencies.map((edge) => [edge.kind, edge, edge.text]),
  'response-kinds': ({ response }) => response.map((each) => [each.kind, each, each.text]),
};

/** Longer statements show too much at once. */
const longest = 220;

/**
 * For each term of a vocabulary an example: of the best graded statements that are short enough the newest one. Sources
 * are their own examples. A term that no record uses has none.
 */
export function examplesOf(vocabulary: string, incidents: readonly Incident[]): ReadonlyMap<string, TermExample> {
  const examples = new Map<string, TermExample & { readonly grade: string }>();
  for (const incident of [...incidents].reverse()) {
    if (vocabulary === 'source-kinds') {
      for (const [anchor, source] of Object.entries(incident.bibliography)) {
        if (!examples.has(source.kind))
          examples.set(source.kind, { incident, anchor, text: citationOf(source), grade: '' });
      }
    }
    for (const [term, statement, text] of candidatesOf[vocabulary]?.(incident) ?? []) {
      const { grade } = evidenceOf(statement, incident.bibliography);
      const known = examples.get(term);
      if (text.length <= longest && (!known || grade < known.grade)) {
        examples.set(term, { incident, anchor: statement.id, text, grade });
      }
    }
  }
  return examples;
}

const citationOf = ({ publisher, title }: Source): string => `${publisher}: ${title}`;
