/** What sort of witness is a source, and what grade does that give it? */
import type { Term } from './term.ts';

/** A: first-hand or official. B: professional second-hand. C: anybody. D: machine-written. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export const grades = [
  {
    id: 'A',
    label: 'A: first-hand or official',
    definition: 'The operator’s own account, a regulator, a court or an academic study.',
  },
  {
    id: 'B',
    label: 'B: professional, second-hand',
    definition: 'Press, measurement, expert analysis, or another company’s status page.',
  },
  { id: 'C', label: 'C: anybody', definition: 'Wikis, forums and social media.' },
  {
    id: 'D',
    label: 'D: machine-written',
    definition: 'Pages generated or rewritten by a machine; never enough on their own.',
  },
] as const satisfies readonly Term<Grade>[];

export const sourceKinds = [
  {
    id: 'primary',
    grade: 'A',
    label: 'operator’s own account',
    definition: 'Published by the organisation whose system failed, or by a party to the event about itself.',
  },
  {
    id: 'regulator',
    grade: 'A',
    label: 'regulator or authority',
    definition: 'Published by an authority, a legislature or an official agency.',
  },
  { id: 'court', grade: 'A', label: 'court', definition: 'A filing, an order or a judgment.' },
  { id: 'academic', grade: 'A', label: 'academic study', definition: 'A peer-reviewed or scholarly study.' },
  {
    id: 'press',
    grade: 'B',
    label: 'press',
    definition: 'Reporting by a newsroom, including syndicated copies of it.',
  },
  {
    id: 'third-party-status',
    grade: 'B',
    label: 'third-party status page',
    definition: 'Another company’s status page that passes on the operator’s notices.',
  },
  {
    id: 'measurement',
    grade: 'B',
    label: 'measurement',
    definition: 'Data or findings of somebody who measures networks or services from outside.',
  },
  { id: 'analysis', grade: 'B', label: 'analysis', definition: 'An expert’s or a vendor’s analysis after the event.' },
  { id: 'wiki', grade: 'C', label: 'wiki', definition: 'A page that anybody may edit.' },
  { id: 'forum', grade: 'C', label: 'forum', definition: 'A discussion among users.' },
  {
    id: 'social',
    grade: 'C',
    label: 'social media',
    definition: 'A post by a person or an account that is not the operator’s.',
  },
  {
    id: 'generated',
    grade: 'D',
    label: 'machine-written',
    definition: 'A page that a machine wrote, rewrote or translated without an editor.',
  },
] as const satisfies readonly (Term & { grade: Grade })[];

export type SourceKind = (typeof sourceKinds)[number]['id'];

/** The grade that a kind of source gives; D for what is no kind. */
export const gradeOfKind = (kind: string): Grade => sourceKinds.find(({ id }) => id === kind)?.grade ?? 'D';
