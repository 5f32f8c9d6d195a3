/** How is a record cited in RIS, which reference managers read? */
import type { Incident } from '../schema/incident.ts';
import type { ExportContext, RecordFile } from './record-file.ts';

/** One entry of type DATA; RIS ends its lines with CR LF. */
export function risOf(incident: Pick<Incident, 'title' | 'summary' | 'revised'>, { address }: ExportContext): string {
  return [
    'TY  - DATA',
    'AU  - Outage Atlas',
    `TI  - ${incident.title}`,
    `PY  - ${incident.revised.slice(0, 4)}`,
    `DA  - ${incident.revised.replaceAll('-', '/')}`,
    `UR  - ${address}`,
    `AB  - ${incident.summary}`,
    'PB  - Outage Atlas',
    'ER  - ',
    '',
  ].join('\r\n');
}

export const ris: RecordFile = {
  name: 'record.ris',
  label: 'citation (RIS)',
  mediaType: 'application/x-research-info-systems',
  of: risOf,
};
