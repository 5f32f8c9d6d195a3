/** Which charts are there? Every file in `charts/` that exports one: the only list of its kind, made by glob. */
import type { Chart } from '../charts/chart.ts';

const modules = import.meta.glob<{ chart?: Chart<never> }>('../charts/*.ts', { eager: true });

export const allCharts: readonly Chart<never>[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([, module]) => module.chart ?? []);
