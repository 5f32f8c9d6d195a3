/** How firm is an impact figure? */
import type { Term } from './term.ts';

export const qualifiers = [
  { id: 'exact', label: 'exact', definition: 'Counted or measured, and given as such.' },
  {
    id: 'estimate',
    label: 'estimate',
    definition: 'Worked out from a sample, a model or experience, and given as such.',
  },
  { id: 'at-least', label: 'at least', definition: 'A lower bound: the true figure is this or more.' },
  { id: 'at-most', label: 'at most', definition: 'An upper bound: the true figure is this or less.' },
  { id: 'reported', label: 'reported', definition: 'Stated by the source without saying how it was obtained.' },
  {
    id: 'peak-reports',
    label: 'peak of reports',
    definition: 'The highest number of user reports that an outage tracker showed: reports, not users.',
  },
] as const satisfies readonly Term[];

export type Qualifier = (typeof qualifiers)[number]['id'];
