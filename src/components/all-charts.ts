/** Which charts are there? Whatever the files of `charts/` export that can list its subjects and draw: found by glob. */
import type { Chart } from '../charts/chart.ts';

/** A chart whose subjects are known to itself alone. */
export type AnyChart = Chart<never>;

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../charts/*.ts', { eager: true });

const isChart = (value: unknown): value is AnyChart =>
  typeof value === 'object' && value !== null && 'subjectsOf' in value && 'draw' in value;

export const allCharts: readonly AnyChart[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([, module]) => Object.values(module).filter(isChart));
