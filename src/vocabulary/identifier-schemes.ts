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
  {
    id: 'aws-message',
    label: 'AWS message',
    definition: 'Number of an Amazon Web Services post-event summary, such as aws.amazon.com/message/41926.',
  },
  { id: 'aws-health-event', label: 'AWS Health event', definition: 'Name of an event on the AWS Health Dashboard.' },
  {
    id: 'google-incident',
    label: 'Google incident',
    definition: 'Number or key of an incident on the status pages of Google Cloud or Google Workspace.',
  },
  { id: 'statuspage', label: 'status page', definition: 'Id or short name on the operator’s own public status page.' },
  { id: 'court-docket', label: 'court docket', definition: 'Case name and docket number.' },
  { id: 'legislature', label: 'legislature', definition: 'Number of a hearing, inquiry or report of a parliament.' },
  { id: 'regulator-file', label: 'regulator’s file', definition: 'File number of a regulator or an inspectorate.' },
  { id: 'autonomous-system', label: 'autonomous system', definition: 'Number of the network that vanished.' },
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
