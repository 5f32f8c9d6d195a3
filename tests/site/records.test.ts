// Is everything that a record says on its page, at an address of its own, with files to take away?
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { statementsOf } from '../../src/integrity/statements.ts';
import { readCollection } from '../../src/records/read-collection.ts';
import type { Incident } from '../../src/schema/incident.ts';
import { named, openDist, readSiteFile, recordPages, type Page } from './built-site.ts';
import { readableTextOf } from './elements.ts';

const site = openDist();
const root = fileURLToPath(new URL('../..', import.meta.url));
const { incidents } = (await readCollection({ root })).knowledgeBase;

const pageOf = ({ id }: Incident) => site.pageOf(`incidents/${id}/index.html`);
/** Sentences may begin with a capital on the page that they do not have in the record. */
const comparable = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const byTitle = incidents.map((incident): [string, Incident] => [incident.shortTitle, incident]);

test('every record has its page, and no page is without its record', () => {
  expect(incidents.length).toBeGreaterThan(0);
  expect(recordPages(site).map(({ file }) => file.split('/')[1])).toEqual(incidents.map(({ id }) => id));
});

test.each(byTitle)('%s: every statement, dispute and source has its anchor', (_, incident) => {
  const ids = new Set(pageOf(incident).elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  const promised = [
    ...statementsOf(incident).map(({ statement }) => statement.id),
    ...incident.disputes.map(({ id }) => id),
    ...Object.keys(incident.bibliography),
  ];
  expect(promised.filter((id) => !ids.has(id))).toEqual([]);
});

test.each(byTitle)('%s: everything that is written can be read without a script', (_, incident) => {
  const text = comparable(readableTextOf(pageOf(incident).html));
  const written = [
    incident.title,
    incident.summary,
    ...statementsOf(incident).flatMap(({ statement }) => [
      statement.note,
      statement.weak,
      'text' in statement ? statement.text : undefined,
    ]),
    ...incident.impact.flatMap(({ measure, scope }) => [measure, scope]),
    ...incident.disputes.flatMap(({ about, assessment, accounts }) => [
      about,
      assessment,
      ...accounts.map(({ says }) => says),
    ]),
    ...incident.openQuestions,
    ...Object.values(incident.bibliography).flatMap(({ title, publisher }) => [title, publisher]),
  ];
  const missing = written.flatMap((each) => (typeof each === 'string' && !text.includes(comparable(each)) ? each : []));
  expect(missing).toEqual([]);
});

const figuresOf = (page: Page) =>
  named(page, 'figure').flatMap(({ attributes }) =>
    attributes.get('id')?.startsWith('chart-') ? attributes.get('id') : [],
  );

test.each(byTitle)('%s: every chart comes with its picture and its numbers as files', (_, { id, ...incident }) => {
  const page = pageOf({ id, ...incident });
  const downloads = named(page, 'a').flatMap(({ attributes }) =>
    attributes.has('download') ? (attributes.get('href') ?? []) : [],
  );
  expect(figuresOf(page).length).toBeGreaterThan(1);
  for (const figure of figuresOf(page)) {
    const chart = figure?.slice('chart-'.length).replace(`-${id}`, '') ?? '';
    const files = ['svg', 'csv'].map((extension) => `charts/${chart}/${id}.${extension}`);
    expect(downloads).toEqual(expect.arrayContaining(files.map((file) => site.base + file)));
    const [picture, numbers] = files.map((file) => readSiteFile(site, file).toString());
    expect(picture).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(picture).toMatch(/<title\b[^>]*>[^<]+<\/title>/);
    expect(numbers?.trimEnd().split('\n').length).toBeGreaterThan(1);
  }
});

test.each(byTitle)('%s: its link to another record leads there, or to none', (_, incident) => {
  const hrefs = new Set(named(pageOf(incident), 'a').map(({ attributes }) => attributes.get('href')));
  const known = incident.relations.filter((relation) => incidents.some(({ id }) => id === relation.incident));
  for (const { incident: id } of known) expect(hrefs).toContain(`${site.base}incidents/${id}/`);
});

test('every chart on any page can be taken away as a picture and as numbers; on its own page in one format more', () => {
  const isOwnPage = ({ file }: Page) => /^charts\/[^/]+\/[^/]+\/index\.html$/.test(file);
  // The examples of the gallery lead to pages with the files.
  const pages = site.pages.filter(({ file }) => file !== 'charts/index.html');
  const missing = pages.flatMap((page) => {
    const downloads = named(page, 'a').filter(({ attributes }) => attributes.has('download'));
    const charts = downloads.filter(({ attributes }) => attributes.get('href')?.startsWith(`${site.base}charts/`));
    return charts.length === (isOwnPage(page) ? 3 : 2) * figuresOf(page).length ? [] : [page.file];
  });
  expect(missing).toEqual([]);
});
