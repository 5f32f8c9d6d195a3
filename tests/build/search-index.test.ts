// Is the search index the same, byte for byte, on any disk?
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { searchFolder, writeSearchIndex } from '../../src/build/search-index.ts';
import { filesOf } from '../../src/build/site-files.ts';

/** Pages with every kind of thing that Pagefind stores in tables: filters, sort keys, metadata, results inside a page. */
const pages = Array.from({ length: 24 }, (_, number): [string, string] => [
  `incidents/record-${number}/index.html`,
  `<!doctype html><html lang="en"><head><title>Record ${number}</title></head><body><main data-pagefind-body>
    <h1>Record ${number}</h1>
    <p data-pagefind-filter="provider">provider ${number % 5}</p><p data-pagefind-filter="year">${2020 + (number % 3)}</p>
    <p data-pagefind-sort="date">2024-01-${String(number + 1).padStart(2, '0')}</p><p data-pagefind-meta="summary">Summary ${number}</p>
    ${Array.from({ length: 6 }, (_, event) => `<h3 id="e${event}" data-pagefind-title>Event ${event}</h3><p>token${number * event} authentication EX11${number}</p>`).join('')}
    <figure><p>drawnonly</p></figure></main></body></html>`,
]);

/** The files of an index over the pages, written to the disk in the order given. */
async function indexOf(files: readonly [string, string][]): Promise<ReadonlyMap<string, Buffer>> {
  const site = mkdtempSync(join(tmpdir(), 'outage-atlas-index-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  await writeSearchIndex(site);
  const folder = join(site, searchFolder);
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

test('the order of files on the disk changes nothing in the index', async () => {
  const forwards = await indexOf(pages);
  const backwards = await indexOf([...pages].reverse());
  expect([...backwards.keys()]).toEqual([...forwards.keys()]);
  expect([...backwards].filter(([file, bytes]) => !forwards.get(file)?.equals(bytes))).toEqual([]);
});

test('what is drawn is not searched: its numbers stand in the text', async () => {
  const index = await indexOf(pages.slice(0, 1));
  const fragments = [...index].filter(([file]) => file.endsWith('.pf_fragment'));
  expect(fragments).toHaveLength(1);
  const text = fragments.map(([, bytes]) => gunzipSync(bytes).toString()).join('');
  expect(text).toContain('authentication');
  expect(text).not.toContain('drawnonly');
});
