// Does every address on the site lead to something on the site?
import { expect, test } from 'vitest';
import { brokenLinks, brokenStylesheetLinks, countOfLinks } from './broken-links.ts';
import { openDist } from './built-site.ts';

const site = openDist();

test('every internal link and anchor resolves, and every file that a page loads exists', () => {
  expect(countOfLinks(site)).toBeGreaterThan(100);
  expect(brokenLinks(site)).toEqual([]);
});

test('every file that a stylesheet loads exists', () => {
  expect(brokenStylesheetLinks(site)).toEqual([]);
});

test('a missing page, a missing anchor and a missing slash are found', () => {
  const [page] = site.pages;
  if (!page) throw new Error('the site has no page');
  const hrefs = [`${site.base}nowhere/`, '#no-such-id', `${site.base}incidents`, 'http://[', '//other.example/x'];
  const elements = hrefs.map((href) => ({ name: 'a', attributes: new Map([['href', href]]), text: '', offset: 0 }));
  const broken = brokenLinks({ ...site, pages: [{ ...page, elements }], pageOf: () => page });
  expect(broken.map((line) => line.replace(/^[^:]*: /, ''))).toEqual([
    `${site.base}nowhere/: has no file`,
    '#no-such-id: has no such id',
    `${site.base}incidents: needs a slash at its end`,
    'http://[: is no address',
  ]);
});
