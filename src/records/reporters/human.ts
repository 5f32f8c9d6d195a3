/** How are findings printed for a person at a terminal? One line each; editors make the place a link. */
import { spelledOut } from '../files/characters.ts';
import type { Finding } from '../finding.ts';
import { helpPage } from './help-page.ts';

/** `content/…/index.mdx:14:9 timeline[3].at "10 July" is not …; write "…"`. */
export function lineOf({ file, line, column, path, message, cure }: Finding): string {
  const field = path === '' ? '' : `${path} `;
  return spelledOut(`${file}:${line}:${column} ${field}${message}; ${cure}`);
}

/** One finding a line, and after them, once for each code, the page that explains it. */
export function human(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const pages = new Set(findings.map(({ rule }) => helpPage(rule)));
  const help = ['', 'Explained with examples:', ...Array.from(pages, (page) => `  ${page}`)];
  return [...findings.map(lineOf), ...help].join('\n');
}
