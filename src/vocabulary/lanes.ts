/** Whose doing does a timeline event tell? One lane of the picture each. */
import type { Term } from './term.ts';

export const lanes = [
  {
    id: 'system',
    label: 'What broke',
    definition: 'What the failing system did: faults, failures and recoveries of the service itself.',
  },
  {
    id: 'operator',
    label: 'What the operator did',
    definition: 'What the people who run the failing system did, whether or not the public knew.',
  },
  {
    id: 'public-word',
    label: 'What the public was told',
    definition: 'What was said or shown where anybody, or any customer, could read it.',
  },
  {
    id: 'downstream',
    label: 'Downstream',
    definition: 'What happened to those who depend on the service, and what they did about it.',
  },
  { id: 'regulator', label: 'Regulators and courts', definition: 'What authorities, legislators and courts did.' },
] as const satisfies readonly Term[];

export type Lane = (typeof lanes)[number]['id'];
