// Does every address that was ever published still lead somewhere? `KEEP_ADDRESSES=1 npm run test:site` adds the new ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addressedPages, openDist, recordPages } from './built-site.ts';

const site = openDist();
const list = fileURLToPath(new URL('addresses.txt', import.meta.url));

/** Names with a hash in them, which change with their content, and what the search index consists of. */
const isPassing = (file: string) => file.startsWith('_astro/') || file.startsWith('pagefind/') || file.startsWith('.');

/** Anchors of statements are promised; those of sections, charts and numbered sources are not. */
const isPromised = (id: string) => !/^(?:section-|chart-|s\d+$|main$)/.test(id);

const anchors = recordPages(site).flatMap(({ path, elements }) =>
  elements
    .flatMap(({ attributes }) => attributes.get('id') ?? [])
    .filter(isPromised)
    .map((id) => `${path}#${id}`),
);
const files = [...site.files].filter((file) => !file.endsWith('.html') && !isPassing(file));
const current = new Set([...addressedPages(site).map(({ path }) => path || './'), ...files, ...anchors]);

const read = () => readFileSync(list, 'utf8').split('\n').filter(Boolean);
let published = read();

if (process.env['KEEP_ADDRESSES']) {
  const all = new Set([...published, ...current]);
  writeFileSync(list, `${[...all].sort().join('\n')}\n`);
  published = read();
}

test('every address that was published is still there', () => {
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter((address) => !current.has(address))).toEqual([]);
});

test('the list is sorted, so that two changes of it can be joined', () => {
  expect(published).toEqual([...new Set(published)].sort());
});
