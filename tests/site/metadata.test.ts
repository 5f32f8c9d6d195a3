// Does every page say to search engines, reference managers and link previews what it is?
import { expect, test } from 'vitest';
import { addressedPages, isEmbedded, linksOf, metaOf, named, openDist, recordPages, type Page } from './built-site.ts';
import { decodeEntities } from './elements.ts';

const site = openDist();
const listed = addressedPages(site).filter((page) => !isEmbedded(page));
const files = listed.map(({ file }) => file);
const home = site.pageOf('index.html');

/** Scheme and host, as the front page's canonical address has them. */
const { origin } = new URL(linksOf(home, 'canonical')[0]?.attributes.get('href') ?? '');
const addressOf = ({ path }: Page) => origin + site.base + path;

const titleOf = (page: Page) => named(page, 'title').filter(({ offset }) => offset < page.html.indexOf('</head>'));

const structuredDataOf = (page: Page) =>
  named(page, 'script')
    .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
    .map(({ text }) => JSON.parse(text) as Record<string, unknown>);

test.each(files)('%s has a title, a description and its canonical address', (file) => {
  const page = site.pageOf(file);
  expect(titleOf(page)).toHaveLength(1);
  expect(titleOf(page)[0]?.text.length).toBeGreaterThan(10);
  const [description, ...others] = metaOf(page, 'description');
  expect(others).toEqual([]);
  expect(description?.length).toBeGreaterThan(40);
  expect(linksOf(page, 'canonical').map(({ attributes }) => attributes.get('href'))).toEqual([addressOf(page)]);
});

test.each(files)('%s says how its letters are encoded where browsers look for it: in its first 1,024 bytes', (file) => {
  expect(site.pageOf(file).html.slice(0, 1024)).toMatch(/<meta charset="?utf-8"?/i);
});

test('no two pages have the same title', () => {
  const titles = listed.map((page) => decodeEntities(titleOf(page)[0]?.text ?? ''));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.each(files)('%s can be previewed where it is linked to', (file) => {
  const page = site.pageOf(file);
  const required = [
    'og:site_name',
    'og:type',
    'og:title',
    'og:description',
    'og:url',
    'og:locale',
    'og:image',
    'og:image:alt',
  ];
  const wrong = required.filter((name) => metaOf(page, name).length !== 1 || metaOf(page, name)[0] === '');
  expect(wrong).toEqual([]);
  expect(metaOf(page, 'og:url')).toEqual([addressOf(page)]);
  const [image = ''] = metaOf(page, 'og:image');
  expect(image.startsWith(origin + site.base)).toBe(true);
  expect(site.files.has(image.slice((origin + site.base).length)), image).toBe(true);
});

test.each(files)('%s says in JSON-LD what sort of thing it is', (file) => {
  const page = site.pageOf(file);
  const blocks = structuredDataOf(page);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatchObject({
    '@context': 'https://schema.org',
    '@type': expect.any(String) as string,
    url: addressOf(page),
  });
});

const cited = [
  ...recordPages(site),
  ...addressedPages(site).filter(({ file }) => /^analysis\/[^/]+\/index\.html$/.test(file)),
];

test.each(cited.map(({ file }) => file))('%s can be taken into a reference manager', (file) => {
  const page = site.pageOf(file);
  const required = ['title', 'author', 'publication_date', 'online_date', 'public_url', 'language'].map(
    (name) => `citation_${name}`,
  );
  expect(required.filter((name) => metaOf(page, name).length !== 1 || metaOf(page, name)[0] === '')).toEqual([]);
  expect(metaOf(page, 'citation_public_url')).toEqual([addressOf(page)]);
  for (const name of ['citation_publication_date', 'citation_online_date']) {
    expect(metaOf(page, name)[0], name).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  }
});

test('records and analyses are what is cited', () => {
  expect(recordPages(site).length).toBeGreaterThan(0);
  expect(cited.length).toBeGreaterThan(recordPages(site).length);
});

test('the page for what does not exist stays out of search engines', () => {
  const missing = site.pageOf('404.html');
  expect(metaOf(missing, 'robots')).toEqual(['noindex']);
  expect(linksOf(missing, 'canonical')).toEqual([]);
});
