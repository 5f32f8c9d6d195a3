/** Which files does a built site consist of? */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths inside the site with forward slashes, sorted by their code units: the same on every machine. */
export function filesOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The pages that have an address of their own; `404.html` answers for those that do not exist. */
export const pagesOf = (site: string): readonly string[] =>
  filesOf(site).filter((file) => file.endsWith('.html') && file !== '404.html');
