/** How are findings printed so that GitHub shows them beside the lines of a pull request? */
import { spelledOut } from '../files/characters.ts';
import type { Finding } from '../finding.ts';
import { helpAddress } from './help-page.ts';

/** `%`, line ends and, in properties, `:` and `,` would end the part or begin another command. */
const data = (text: string) => spelledOut(text).replaceAll('%', '%25');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One `::error` command a line, with the address of the page that explains it at the end. */
export function github(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, path, rule, message, cure }) => {
      const field = path === '' ? '' : `${path} `;
      const text = data(`${field}${message}; ${cure}; see ${helpAddress(rule)}`);
      return `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${text}`;
    })
    .join('\n');
}
