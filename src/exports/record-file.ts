/** What is a file in which a record can be taken away? One format each; the files of this folder are found by glob. */
import type { Incident } from '../schema/incident.ts';

export interface ExportContext {
  /** Absolute address of the record's page. */
  readonly address: string;
}

export interface RecordFile {
  /** Name in the folder of the record's page. */
  readonly name: string;
  readonly label: string;
  readonly mediaType: string;
  readonly of: (incident: Incident, context: ExportContext) => string;
}
