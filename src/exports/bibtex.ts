/** How is a record cited in BibTeX? */
import type { Incident } from '../schema/incident.ts';
import type { ExportContext, RecordFile } from './record-file.ts';

/** Signs that TeX would take for commands. */
const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);

/** One `@misc` entry; the key is the id of the record. */
export function bibtexOf(
  incident: Pick<Incident, 'id' | 'title' | 'created' | 'revised'>,
  { address }: ExportContext,
): string {
  const [year = '', month = ''] = incident.revised.split('-');
  return [
    `@misc{${incident.id},`,
    `  author = {{Outage Atlas}},`,
    `  title = {{${escaped(incident.title)}}},`,
    `  year = {${year}},`,
    `  month = {${String(Number(month))}},`,
    `  url = {${address}},`,
    `  note = {Incident record, first published ${incident.created}, revised ${incident.revised}}`,
    '}',
    '',
  ].join('\n');
}

export const bibtex: RecordFile = {
  name: 'record.bib',
  label: 'citation (BibTeX)',
  mediaType: 'application/x-bibtex',
  of: bibtexOf,
};
