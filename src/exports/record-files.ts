/** In which files can a record be taken away? One format each, found by name in the folder of the record's page. */
import type { Incident } from '../schema/incident.ts';
import { bibtexOf } from './bibtex.ts';
import { eventsCsvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { risOf } from './ris.ts';

export interface ExportContext {
  /** Absolute address of the record's page. */
  readonly address: string;
}

export interface RecordFile {
  readonly name: string;
  readonly label: string;
  readonly mediaType: string;
  readonly of: (incident: Incident, context: ExportContext) => string;
}

export const recordFiles: readonly RecordFile[] = [
  { name: 'record.json', label: 'everything (JSON)', mediaType: 'application/json', of: jsonOf },
  { name: 'events.csv', label: 'timeline (CSV)', mediaType: 'text/csv', of: eventsCsvOf },
  { name: 'record.bib', label: 'citation (BibTeX)', mediaType: 'application/x-bibtex', of: bibtexOf },
  { name: 'record.ris', label: 'citation (RIS)', mediaType: 'application/x-research-info-systems', of: risOf },
];
