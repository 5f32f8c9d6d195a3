/** How much of a source have we ourselves read? */
import type { Term } from './term.ts';

export const sourceReadings = [
  { id: 'full', label: 'read in full', definition: 'We read the whole text.' },
  { id: 'excerpt', label: 'read in excerpt', definition: 'We read a part of the text, mostly from its beginning.' },
  {
    id: 'not-read',
    label: 'not read by us',
    definition: 'Only its address or a quotation of it was seen, in another source.',
  },
] as const satisfies readonly Term[];

export type SourceReading = (typeof sourceReadings)[number]['id'];
