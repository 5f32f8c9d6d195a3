/** What part did a factor play in the failure? In the order in which a reader wants to be told. */
import type { Term } from './term.ts';

export const factorRoles = [
  { id: 'trigger', label: 'Trigger', definition: 'What set the failure off.' },
  {
    id: 'latent-fault',
    label: 'Latent fault',
    definition: 'A defect that was there before and needed the trigger to do harm.',
  },
  {
    id: 'contributing-condition',
    label: 'Contributing condition',
    definition: 'A circumstance without which the failure would not have happened, or not so.',
  },
  {
    id: 'amplifier',
    label: 'Amplifier',
    definition: 'What made the failure larger or longer than the trigger alone would have.',
  },
  {
    id: 'detection-gap',
    label: 'Detection gap',
    definition: 'Why the fault was not caught before release, or not noticed sooner.',
  },
  {
    id: 'recovery-obstacle',
    label: 'Recovery obstacle',
    definition: 'What stood in the way of restoring the service.',
  },
] as const satisfies readonly Term[];

export type FactorRole = (typeof factorRoles)[number]['id'];
