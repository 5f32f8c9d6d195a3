// Does the site work in a folder of a host, as GitHub Pages serves it?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../src/bench/project-copy.ts';
import { brokenLinks, brokenStylesheetLinks, countOfLinks } from './broken-links.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { linksOf, metaOf, openDist, type BuiltSite } from './built-site.ts';

const project = copyProject({ withRecords: true });
let site: BuiltSite;

beforeAll(async () => {
  // As `actions/configure-pages` gives them: no slash at the end.
  site = await buildElsewhere(project.folder, { SITE: 'https://someone.example.io', BASE_PATH: '/repo' });
});
afterAll(() => {
  project.remove();
});

test('the same pages are there', () => {
  const pagesOf = ({ files }: BuiltSite) => [...files].filter((file) => file.endsWith('.html'));
  expect(pagesOf(site)).toEqual(pagesOf(openDist()));
  expect(site.base).toBe('/repo/');
});

test('every internal link and anchor resolves inside the folder', () => {
  expect(countOfLinks(site)).toBeGreaterThan(100);
  expect([...brokenLinks(site), ...brokenStylesheetLinks(site)]).toEqual([]);
});

test('what machines read names the address of the folder', () => {
  const home = site.pageOf('index.html');
  expect(linksOf(home, 'canonical')[0]?.attributes.get('href')).toBe('https://someone.example.io/repo/');
  expect(metaOf(home, 'og:image')[0]).toMatch(/^https:\/\/someone\.example\.io\/repo\//);
});
