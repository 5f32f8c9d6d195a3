/** Under which names do others file an incident? */
import type { Term } from './term.ts';

export const identifierSchemes = [
  {
    id: 'microsoft-service-health',
    label: 'Microsoft service health',
    definition: 'Number of an incident or advisory in the Microsoft 365 admin centre, such as EX1112414.',
  },
  {
    id: 'azure-tracking-id',
    label: 'Azure tracking id',
    definition: 'Tracking id of the Azure status history, such as 1K80-N_8.',
  },
  { id: 'statuspage', label: 'status page', definition: 'Id or short name on the operator’s own public status page.' },
  { id: 'court-docket', label: 'court docket', definition: 'Case name and docket number.' },
  { id: 'legislature', label: 'legislature', definition: 'Number of a hearing, inquiry or report of a parliament.' },
  {
    id: 'operator-document',
    label: 'operator’s document',
    definition: 'Name and date of a review that the operator published.',
  },
  {
    id: 'operator-name',
    label: 'operator’s name for it',
    definition: 'What the operator itself calls the incident or the faulty part.',
  },
] as const satisfies readonly Term[];
