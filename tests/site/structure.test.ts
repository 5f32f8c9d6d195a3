// Can a page be found one's way in: one title, headings in order, ids that mean one thing?
import { expect, test } from 'vitest';
import { isEmbedded, named, openDist } from './built-site.ts';
import { readableTextOf } from './elements.ts';

const site = openDist();
const files = site.pages.map(({ file }) => file);

test('there are pages', () => {
  expect(files).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'incidents/index.html', 'compare/index.html']),
  );
});

test.each(files)('%s uses each id once', (file) => {
  const ids = site.pageOf(file).elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(files)('%s has one first heading, and skips no level below it', (file) => {
  const levels = site.pageOf(file).elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skips = levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? `h${levels[index - 1] ?? 0} to h${level}` : [],
  );
  expect(skips).toEqual([]);
});

test.each(files)('%s has one main part, a language, and a link that skips to the main part', (file) => {
  const page = site.pageOf(file);
  expect(named(page, 'main').map(({ attributes }) => attributes.get('id'))).toEqual(['main']);
  expect(named(page, 'html').map(({ attributes }) => attributes.get('lang'))).toEqual(['en']);
  // In a frame there is nothing before the main part.
  if (!isEmbedded(page)) expect(named(page, 'a')[0]?.attributes.get('href')).toBe('#main');
});

test.each(files)('%s has no space before a comma or a full stop', (file) => {
  const text = readableTextOf(site.pageOf(file).html);
  expect(text.match(/\S+ [.,;](?= |$)/g) ?? []).toEqual([]);
});
