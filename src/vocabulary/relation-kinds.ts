/** How does one incident stand to another? */
import type { Term } from './term.ts';

export const relationKinds = [
  {
    id: 'often-confused-with',
    label: 'often confused with',
    definition: 'Reports mix the two; the evidence keeps them apart.',
  },
  { id: 'caused-by', label: 'caused by', definition: 'The other incident is the cause of this one.' },
  { id: 'same-factor-as', label: 'same factor as', definition: 'A factor of the one was a factor of the other.' },
  { id: 'repeat-of', label: 'repeat of', definition: 'The same fault came back.' },
] as const satisfies readonly Term[];
