/** What does a first search cost a reader? A browser is driven from the tests, which run as a process of their own. */
import { fileURLToPath } from 'node:url';
import { budgets } from './budgets.ts';
import { measuredRun } from './measured-run.ts';
import { againstBudget, kilobytes } from './report.ts';

export interface SearchTransfer {
  readonly question: string;
  /** Of files of the search index, the engine included. */
  readonly requests: number;
  /** As a host sends them. */
  readonly bytes: number;
  /** From asking for the page to the first result on it. */
  readonly milliseconds: number;
}

const script = fileURLToPath(new URL('../../tests/site/measure-search.ts', import.meta.url));

export async function reportSearch(site: string, base: string, questions: readonly string[]): Promise<void> {
  const { exitCode, output } = await measuredRun(script, [site, base, ...questions], { cwd: process.cwd() });
  if (exitCode !== 0) throw new Error(`the search could not be measured:\n${output}`);
  console.log('\nA first search, with an empty cache');
  for (const line of output.trim().split('\n')) {
    const { question, requests, bytes, milliseconds } = JSON.parse(line) as SearchTransfer;
    againstBudget(
      `“${question}”, ${requests} requests`,
      kilobytes(bytes),
      kilobytes(budgets.searchToFirstResult),
      'kB',
    );
    const aim = `aim: ${budgets.searchMilliseconds} ms from the question`;
    console.log(`          first result after ${milliseconds.toFixed(0)} ms, loading the page included (${aim})`);
  }
}
