/** How are measurements printed? As aligned columns, the first for names. */

export const kilobytes = (bytes: number): number => bytes / 1000;

export type Cell = string | number;

const printed = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.toFixed(1));

export function printTable(title: string, rows: readonly (readonly Cell[])[]): void {
  const texts = rows.map((row) => row.map(printed));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const [first = '', ...others] of texts) {
    const numbers = others.map((text, index) => text.padStart(widths[index + 1] ?? 0));
    console.log(`  ${[first.padEnd(widths[0] ?? 0), ...numbers].join('  ')}`.trimEnd());
  }
}

/** `97.5 kB of 100 kB`, with a mark where it is too much. */
export function againstBudget(name: string, value: number, budget: number, unit: string): void {
  const verdict = value <= budget ? 'within' : 'OVER';
  console.log(`  ${verdict.padEnd(6)}  ${name}: ${value.toFixed(1)} ${unit} of ${budget} ${unit}`);
}
