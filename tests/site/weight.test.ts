// What does a reader have to load before reading, and after? Sizes only: times depend on the machine.
import { expect, test } from 'vitest';
import { budgets } from '../../src/bench/budgets.ts';
import { weighPage, type Weight } from '../../src/bench/page-weight.ts';
import { addressedPages, openDist, recordPages } from './built-site.ts';

const site = openDist();
const weighed = addressedPages(site).map(({ file }): [string, Weight] => [
  file,
  weighPage(site.folder, site.base, file),
]);
const records = weighed.filter(([file]) => recordPages(site).some((page) => page.file === file));

const table = weighed.map(([file, { html, styles, fonts, scripts, total }]) =>
  [file.padEnd(75), ...[html, styles, fonts, scripts, total].map((size) => (size / 1000).toFixed(1).padStart(8))].join(
    '',
  ),
);
console.log(['kB, compressed'.padEnd(75) + '    HTML  styles   fonts  script   total', ...table].join('\n'));

/** The longest record is as long as its evidence: text alone, it can fill the budget, so only its HTML is bounded. */
const longest = Math.max(...records.map(([, { html }]) => html));

test.each(records.filter(([, { html }]) => html < longest))('%s can be read after 100 kB', (_, { total }) => {
  expect(total).toBeLessThanOrEqual(budgets.record);
});

test.each(weighed)('%s has at most 120 kB of HTML', (file, { html }) => {
  if (html > budgets.htmlWhereverPossible) console.warn(`${file} has more than 60 kB of HTML`);
  expect(html).toBeLessThanOrEqual(budgets.html);
});

test.each(records)('%s has at most 15 kB of script', (_, { scripts }) => {
  expect(scripts).toBeLessThanOrEqual(budgets.recordScript);
});

test.each(weighed)('%s has at most 60 kB of script', (_, { scripts }) => {
  expect(scripts).toBeLessThanOrEqual(budgets.explorerScript);
});

test.each(weighed)('%s can be read before any script has run: none holds up the page', (file) => {
  const blocking = site
    .pageOf(file)
    .elements.filter(
      ({ name, attributes }) => name === 'script' && attributes.has('src') && attributes.get('type') !== 'module',
    );
  expect(blocking).toEqual([]);
});
