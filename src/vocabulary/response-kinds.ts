/** What sort of answer to the failure was it? */
import type { Term } from './term.ts';

export const responseKinds = [
  { id: 'rollback', label: 'rollback', definition: 'The change that did harm was taken back.' },
  { id: 'config-change', label: 'configuration change', definition: 'A setting was changed to restore the service.' },
  { id: 'code-fix', label: 'code fix', definition: 'New code was released to restore the service.' },
  { id: 'restart', label: 'restart', definition: 'Machines or processes were started again.' },
  { id: 'failover', label: 'failover', definition: 'Traffic or work was moved to something that still ran.' },
  {
    id: 'traffic-control',
    label: 'traffic control',
    definition: 'Load was limited, shed or steered so that the service could recover.',
  },
  { id: 'capacity', label: 'capacity added', definition: 'More machines, bandwidth or power were brought in.' },
  { id: 'restore-from-backup', label: 'restore from backup', definition: 'Data were brought back from a copy.' },
  {
    id: 'manual-remediation',
    label: 'repair by hand',
    definition: 'People repaired machines, data or equipment one by one.',
  },
  {
    id: 'communication',
    label: 'communication',
    definition: 'What the operator or authorities told those affected, and how.',
  },
  { id: 'workaround', label: 'workaround', definition: 'What users or customers did to go on without the service.' },
  { id: 'follow-up-action', label: 'follow-up', definition: 'What was promised, changed, paid or ordered afterwards.' },
] as const satisfies readonly Term[];

export type ResponseKind = (typeof responseKinds)[number]['id'];
