// Is every chart a thing of its own: found, named, defined, cited, taken away, and shown elsewhere?
import { expect, test } from 'vitest';
import { isEmbedded, linksOf, metaOf, named, openDist, readSiteFile, type Page } from './built-site.ts';
import { decodeEntities } from './elements.ts';

const site = openDist();
const charts = site.pages.filter(({ file }) => /^charts\/[^/]+\/[^/]+\/index\.html$/.test(file));
const embedded = site.pages.filter(isEmbedded).filter(({ file }) => file.startsWith('embed/charts/'));
const files = charts.map(({ file }) => file);

const hrefsOf = (page: Page) => new Set(named(page, 'a').map(({ attributes }) => attributes.get('href') ?? ''));
const textOf = (html: string) => decodeEntities(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
const headingOf = ({ html }: Page) => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').trim();
const plain = (text: string) => text.replace(/\s/g, ' ');

test('the gallery leads to every kind, and every kind to every chart', () => {
  const kinds = new Set(files.map((file) => file.split('/')[1] ?? ''));
  expect(kinds.size).toBeGreaterThanOrEqual(5);
  const gallery = hrefsOf(site.pageOf('charts/index.html'));
  for (const kind of kinds) {
    expect(gallery).toContain(`${site.base}charts/${kind}/`);
    const links = hrefsOf(site.pageOf(`charts/${kind}/index.html`));
    const ofKind = charts.filter(({ file }) => file.startsWith(`charts/${kind}/`));
    expect(ofKind.filter(({ path }) => !links.has(site.base + path)).map(({ path }) => path)).toEqual([]);
  }
});

test.each(files)('%s offers its files, which hold the finding and the table that it shows', (file) => {
  const page = site.pageOf(file);
  const links = hrefsOf(page);
  const stem = page.path.replace(/\/$/, '');
  for (const extension of ['svg', 'csv', 'json']) {
    expect(links).toContain(`${site.base}${stem}.${extension}`);
    expect(site.files.has(`${stem}.${extension}`), extension).toBe(true);
  }
  const data = JSON.parse(readSiteFile(site, `${stem}.json`).toString()) as {
    address: string;
    finding: string;
    definition: string;
    rows: unknown[];
  };
  expect(headingOf(page)).toBe(plain(data.finding));
  expect(new URL(data.address).pathname).toBe(site.base + page.path);
  expect(plain(textOf(page.html))).toContain(data.definition);
  const table = /<tbody>([\s\S]*?)<\/tbody>/.exec(page.html)?.[1] ?? '';
  expect(table.match(/<tr/g)).toHaveLength(data.rows.length);
  expect(page.html).toMatch(/<details open/);
});

test.each(files)('%s is cited with its finding, its day and its address, and says how to embed it', (file) => {
  const page = site.pageOf(file);
  const [canonical] = linksOf(page, 'canonical');
  const address = canonical?.attributes.get('href') ?? '';
  const citation = plain(textOf(/<p class="citation[^>]*>([\s\S]*?)<\/p>/.exec(page.html)?.[1] ?? ''));
  expect(citation).toContain(`“${headingOf(page)}”`);
  expect(citation).toMatch(/Data of \d{1,2} [A-Z][a-z]+ \d{4}\./);
  expect(citation).toContain(address);
  const code = decodeEntities(/<code>([\s\S]*?)<\/code>/.exec(page.html)?.[1] ?? '');
  const shown = /^<iframe src="([^"]+)" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/.exec(code);
  expect(new URL(shown?.[1] ?? '').pathname).toBe(`${site.base}embed/${page.path}`);
  expect(site.files.has(`embed/${page.path}index.html`)).toBe(true);
});

test.each(files)('%s says that marks are links, and leads to the page that lists the same for the keyboard', (file) => {
  const page = site.pageOf(file);
  const beside = page.html.slice(page.html.indexOf('id="section-beside"'));
  expect(beside).toContain('can be clicked or tapped');
  const [, href = ''] = /<li>[^<]*<a href="([^"]+)"/.exec(beside) ?? [];
  const listed = site.pageOf(`${href.slice(site.base.length).replace(/\?.*$/, '')}index.html`);
  const marks = [...page.html.matchAll(/<a [^>]*href="([^"]+)" tabindex="-1"/g)].map(([, mark = '']) => mark);
  const places = marks.map((mark) => mark.replace(/[?#].*$/, ''));
  const reachable = new Set([href.replace(/\?.*$/, ''), ...hrefsOf(listed)]);
  expect([...new Set(places)].filter((place) => !reachable.has(place))).toEqual([]);
});

test('there is a page to embed for every chart, and no other', () => {
  expect(embedded.map(({ path }) => path.replace(/^embed\//, '')).sort()).toEqual(
    charts.map(({ path }) => path).sort(),
  );
});

test.each(embedded.map(({ file }) => file))('%s is bare: no script, not for search engines, and leads back', (file) => {
  const page = site.pageOf(file);
  const own = page.path.replace(/^embed\//, '');
  expect(named(page, 'script')).toEqual([]);
  expect(metaOf(page, 'robots')).toEqual(['noindex']);
  expect(linksOf(page, 'canonical').map(({ attributes }) => new URL(attributes.get('href') ?? '').pathname)).toEqual([
    site.base + own,
  ]);
  expect([...hrefsOf(page)]).toEqual([site.base + own]);
  expect(named(page, 'svg').length).toBe(2);
});
