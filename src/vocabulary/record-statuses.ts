/** How far has a record been checked? */
import type { Term } from './term.ts';

export const recordStatuses = [
  { id: 'draft', label: 'draft', definition: 'Written, not yet read a second time against its sources.' },
  {
    id: 'reviewed',
    label: 'reviewed',
    definition: 'Read a second time, statement by statement, against its list of sources.',
  },
  {
    id: 'disputed',
    label: 'disputed',
    definition: 'Somebody with knowledge of the event contests a central statement, and the question is open.',
  },
] as const satisfies readonly Term[];
