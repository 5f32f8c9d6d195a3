/** How are findings printed for a person at a terminal? One line each; editors make the place a link. */
import { spelledOut } from '../files/characters.ts';
import type { Finding } from '../finding.ts';

/** `content/…/index.mdx:14:9 timeline[3].at "10 July" is not …; write "…"`. */
export function lineOf({ file, line, column, path, message, cure }: Finding): string {
  const field = path === '' ? '' : `${path} `;
  return spelledOut(`${file}:${line}:${column} ${field}${message}; ${cure}`);
}

/** One finding a line. */
export function human(findings: readonly Finding[]): string {
  return findings.map(lineOf).join('\n');
}
