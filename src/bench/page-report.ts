/** How heavy are the pages of a built site, by page and by kind? */
import { pagesOf } from '../build/site-files.ts';
import { budgets } from './budgets.ts';
import { weighPage, type Weight } from './page-weight.ts';
import { againstBudget, kilobytes, printTable } from './report.ts';

interface WeighedPage {
  readonly file: string;
  readonly weight: Weight;
}

const isRecord = ({ file }: WeighedPage): boolean => /^incidents\/[^/]+\//.test(file);

function kindOf(page: WeighedPage): string {
  if (isRecord(page)) return 'a record';
  return page.file.includes('/') ? page.file.slice(0, page.file.indexOf('/')) : 'home';
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function reportPages(site: string, base: string): void {
  const pages = pagesOf(site).map((file): WeighedPage => ({ file, weight: weighPage(site, base, file) }));
  printTable('What a reader loads for a page, in kB as sent (without the search engine)', [
    ['page', 'HTML', 'styles', 'fonts', 'script', 'all'],
    ...pages.map(({ file, weight: { html, styles, fonts, scripts, total } }) => [
      file.replace(/index\.html$/, '') || './',
      ...[html, styles, fonts, scripts, total].map(kilobytes),
    ]),
  ]);
  const middle = (all: readonly WeighedPage[], part: keyof Weight) =>
    kilobytes(median(all.map(({ weight }) => weight[part])));
  printTable('Median of a kind of page, in kB', [
    ['kind', 'pages', 'HTML', 'all'],
    ...[...Map.groupBy(pages, kindOf)].map(([kind, all]) => [
      kind,
      String(all.length),
      middle(all, 'html'),
      middle(all, 'total'),
    ]),
  ]);
  reportBudgets(pages);
}

function reportBudgets(pages: readonly WeighedPage[]): void {
  const most = (among: readonly WeighedPage[], part: keyof Weight) =>
    Math.max(...among.map(({ weight }) => weight[part]));
  const records = pages.filter(isRecord);
  const others = records.filter(({ weight }) => weight.html < most(records, 'html'));
  const lines = [
    ['heaviest record but the longest', most(others, 'total'), budgets.record],
    ['longest HTML, limit', most(pages, 'html'), budgets.html],
    ['longest HTML, aim', most(pages, 'html'), budgets.htmlWhereverPossible],
    ['most script on a record', most(records, 'scripts'), budgets.recordScript],
    ['most script on any page', most(pages, 'scripts'), budgets.explorerScript],
  ] as const;
  console.log('');
  for (const [name, bytes, budget] of lines) againstBudget(name, kilobytes(bytes), kilobytes(budget), 'kB');
}
