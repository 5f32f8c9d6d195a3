/** How is a chart given away as JSON? What it says, what it means, where it stands, and the table of its numbers. */
import type { Scene } from '../drawing/scene.ts';

export interface ChartFacts {
  /** Absolute address of the chart's page. */
  readonly address: string;
  readonly kind: string;
  readonly subject: string;
  readonly definition: string;
  readonly source: string;
  /** Day of the latest change to the data, `YYYY-MM-DD`. */
  readonly dataOf: string;
}

/** Shape: the facts, `finding`, `description`, `n`, `columns` as labels, and `rows` of cells in the order of the columns. */
export function chartJsonOf({ title, description, count, table }: Scene, facts: ChartFacts): string {
  const { address, ...others } = facts;
  const data = {
    address,
    license: 'CC-BY-4.0',
    finding: title,
    ...others,
    description,
    n: count,
    columns: table.columns.map(({ label }) => label),
    rows: table.rows,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
