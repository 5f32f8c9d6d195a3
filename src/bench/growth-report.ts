/** How do check and build grow with the collection, in numbers and as a power of its size? */
import { budgets } from './budgets.ts';
import { exponentOf, measureGrowth, type Growth } from './growth.ts';
import { againstBudget, printTable } from './report.ts';

export async function reportGrowth(sizes: readonly number[]): Promise<void> {
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
  console.log('\n  With the number of records grow (1 is linear; what does not depend on them makes it less):');
  for (const [index, to] of measured.entries()) {
    const from = measured[index - 1];
    if (from) console.log(`  ${from.records} to ${to.records}: ${exponents(from, to)}`);
  }
  const [small] = measured;
  if (small) againstBudget(`check of ${small.records} records`, small.check.seconds, budgets.checkSeconds, 's');
}

function exponents(from: Growth, to: Growth): string {
  const exponent = (cost: (growth: Growth) => number) =>
    exponentOf([from.records, cost(from)], [to.records, cost(to)]).toFixed(2);
  const parts = [`check ${exponent(({ check }) => check.seconds)}`, `build ${exponent(({ build }) => build.seconds)}`];
  if (to.build.peakMegabytes !== undefined) parts.push(`memory ${exponent(({ build }) => build.peakMegabytes ?? NaN)}`);
  return parts.join(', ');
}
