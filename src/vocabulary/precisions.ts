/** How exactly does a source give a time? */
import type { Term } from './term.ts';

export const precisions = [
  { id: 'second', label: 'to the second', definition: 'The source gives the second; the time is taken as a point.' },
  {
    id: 'minute',
    label: 'to the minute',
    definition:
      'The source gives the minute; the time is taken as a point, so computed durations are right to a minute.',
  },
  {
    id: 'hour',
    label: 'about the hour',
    definition: 'The source gives an approximate time; a single time is taken as half an hour either way.',
  },
  {
    id: 'day',
    label: 'to the day',
    definition: 'The source gives the date only; the time is taken as anywhere within that day in UTC.',
  },
] as const satisfies readonly Term[];

export type Precision = (typeof precisions)[number]['id'];
