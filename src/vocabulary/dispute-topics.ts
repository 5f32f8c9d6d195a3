/** What do the sources disagree about? */
import type { Term } from './term.ts';

export const disputeTopics = [
  { id: 'start', label: 'start', definition: 'When the incident began.' },
  { id: 'end', label: 'end', definition: 'When the incident was over.' },
  { id: 'duration', label: 'duration', definition: 'How long the incident lasted.' },
  { id: 'sequence', label: 'sequence', definition: 'When, or in what order, something happened in between.' },
  { id: 'cause', label: 'cause', definition: 'What made it fail, or which part failed.' },
  { id: 'scale', label: 'scale', definition: 'How many, how much, how far.' },
  { id: 'responsibility', label: 'responsibility', definition: 'Who is to answer for it, and for how much.' },
  { id: 'identity', label: 'identity', definition: 'Which incident, place, name or number is meant.' },
] as const satisfies readonly Term[];

export type DisputeTopic = (typeof disputeTopics)[number]['id'];
