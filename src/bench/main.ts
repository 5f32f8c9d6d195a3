/**
 * `npm run bench`: how heavy are the pages, how much does a search load, how do check and build grow?
 * Measures the site in `dist`, and copies of the project with generated records in the folder for temporary files.
 * `npm run bench -- --records 4000` measures one size more; `--no-growth` leaves the copies out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pagesOf } from '../build/site-files.ts';
import { budgets } from './budgets.ts';
import { exponentOf, measureGrowth, type Growth } from './growth.ts';
import { weighPage } from './page-weight.ts';
import { againstBudget, printTable } from './report.ts';
import { measureSearch } from './search-transfer.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', multiple: true, default: [] },
    'no-growth': { type: 'boolean', default: false },
  },
});
const site = resolve(process.env.OUT_DIR || 'dist');
if (!existsSync(join(site, '.base-path'))) {
  console.error(`There is no built site in ${site}. Build it first: npm run build`);
  process.exit(1);
}
const base = readFileSync(join(site, '.base-path'), 'utf8').trim();
const kilobytes = (bytes: number): number => bytes / 1000;

function benchPages(): void {
  const pages = pagesOf(site).map((file) => ({ file, weight: weighPage(site, base, file) }));
  printTable('What a reader loads for a page, in kB as sent (search engine not counted)', [
    ['page', 'HTML', 'styles', 'fonts', 'script', 'all'],
    ...pages.map(({ file, weight: { html, styles, fonts, scripts, total } }) => [
      file.replace(/index\.html$/, '') || './',
      ...[html, styles, fonts, scripts, total].map(kilobytes),
    ]),
  ]);
  const isRecord = (file: string) => /^incidents\/[^/]+\//.test(file);
  const kinds = Map.groupBy(pages, ({ file }) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'home'));
  printTable('Median of a kind of page, in kB', [
    ['kind', 'pages', 'HTML', 'all'],
    ...[...kinds].map(([kind, all]) => [
      kind,
      String(all.length),
      kilobytes(median(all.map(({ weight }) => weight.html))),
      kilobytes(median(all.map(({ weight }) => weight.total))),
    ]),
  ]);
  console.log('');
  const worst = (select: (weight: (typeof pages)[number]['weight']) => number, among = pages) =>
    kilobytes(Math.max(...among.map(({ weight }) => select(weight))));
  const records = pages.filter(({ file }) => isRecord(file));
  againstBudget(
    'heaviest record, all',
    worst(({ total }) => total, records),
    kilobytes(budgets.record),
    'kB',
  );
  againstBudget(
    'longest HTML',
    worst(({ html }) => html),
    kilobytes(budgets.htmlWhereverPossible),
    'kB',
  );
  againstBudget(
    'most script on a record',
    worst(({ scripts }) => scripts, records),
    kilobytes(budgets.recordScript),
    'kB',
  );
  againstBudget(
    'most script on any page',
    worst(({ scripts }) => scripts),
    kilobytes(budgets.explorerScript),
    'kB',
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

async function benchSearch(): Promise<void> {
  console.log('\nA first search, with an empty cache');
  for (const question of ['authentication', 'EX1112414', 'lisensi']) {
    const { requests, bytes, milliseconds } = await measureSearch(site, base, question);
    againstBudget(
      `“${question}”, ${requests} requests`,
      kilobytes(bytes),
      kilobytes(budgets.searchToFirstResult),
      'kB',
    );
    console.log(
      `          first result after ${milliseconds.toFixed(0)} ms, page included; aim: ${budgets.searchMilliseconds} ms`,
    );
  }
}

async function benchGrowth(sizes: readonly number[]): Promise<void> {
  const measured: Growth[] = [];
  for (const records of sizes) measured.push(await measureGrowth(records));
  printTable('Check and build of generated records', [
    ['records', 'check s', 'build s', 'build ms per record', 'peak MB'],
    ...measured.map(({ records, check, build }) => [
      String(records),
      check.seconds,
      build.seconds,
      (build.seconds / records) * 1000,
      build.peakMegabytes ?? 'unknown',
    ]),
  ]);
  console.log('');
  for (const [index, to] of measured.entries()) {
    const from = measured[index - 1];
    if (!from) continue;
    const exponent = (cost: (growth: Growth) => number) =>
      exponentOf([from.records, cost(from)], [to.records, cost(to)]).toFixed(2);
    const memory =
      to.build.peakMegabytes === undefined ? '' : `, memory ${exponent(({ build }) => build.peakMegabytes ?? NaN)}`;
    console.log(
      `  ${from.records} to ${to.records} records grow with the power of: check ${exponent(({ check }) => check.seconds)}, ` +
        `build ${exponent(({ build }) => build.seconds)}${memory} (1 is linear)`,
    );
  }
  const small = measured[0];
  if (small) againstBudget(`check of ${small.records} records`, small.check.seconds, budgets.checkSeconds, 's');
}

benchPages();
await benchSearch();
if (!values['no-growth']) await benchGrowth([40, 400, ...values.records.map(Number)]);
