/** How do the built pages become a search index? */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { filesOf, pagesOf } from './site-files.ts';

/** Found in every page, or drawn: neither belongs into what a page is found by. */
const notSearched = ['.cite', 'nav', 'header.site-header', 'footer.site-footer', 'figure', 'svg'];

export const searchFolder = 'pagefind';

/** What `pagefind-entry.json` says: the languages, and which WebAssembly each needs. */
interface SearchEntry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null; readonly page_count: number }>>;
}

export function readSearchEntry(site: string): SearchEntry {
  return JSON.parse(readFileSync(join(site, searchFolder, 'pagefind-entry.json'), 'utf8')) as SearchEntry;
}

/** Pagefind returns what went wrong instead of throwing it. */
function refuseErrors(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index: ${step}: ${errors.join('; ')}`);
}

/**
 * Writes the search index of a built site into it. Pages are handed over one by one in the order of their addresses:
 * read as a folder, they would come in the order of the disk, and another disk would give other bytes.
 */
export async function writeSearchIndex(site: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: notSearched });
    refuseErrors('start', errors);
    if (!index) throw new Error('Search index: Pagefind gave none');
    for (const page of pagesOf(site)) {
      const content = readFileSync(join(site, page), 'utf8');
      refuseErrors(page, (await index.addHTMLFile({ sourcePath: page, content })).errors);
    }
    refuseErrors('write', (await index.writeFiles({ outputPath: join(site, searchFolder) })).errors);
  } finally {
    await pagefind.close();
  }
  removeUnused(site);
}

/** Pagefind also writes three ready-made interfaces and a worker, which the site's own interface does not load. */
function removeUnused(site: string): void {
  const wasm = Object.values(readSearchEntry(site).languages).map(
    (language) => `wasm.${language.wasm ?? 'unknown'}.pagefind`,
  );
  const used = ['pagefind.js', 'pagefind-entry.json', ...wasm];
  const folder = join(site, searchFolder);
  for (const file of filesOf(folder)) {
    const isData = /\.pf_(?:meta|index|filter|fragment)$/.test(file);
    if (!isData && !used.includes(file)) rmSync(join(folder, file));
  }
}
