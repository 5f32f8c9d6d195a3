/** Which numbers stand behind the picture of harm? */
import type { Table } from '../../drawing/scene.ts';
import type { Impact } from '../../schema/impact.ts';
import { qualifiers } from '../../vocabulary/qualifiers.ts';
import { termOf } from '../../vocabulary/term.ts';
import { units } from '../../vocabulary/units.ts';
import type { Words } from '../../words/words.ts';
import { extentOf, familiesOf } from './panels.ts';

/** One figure a line, in the order of the picture; an end that is open stays empty. */
export function tableOf(figures: readonly Impact[], words: Words): Table {
  const { columns } = words.charts.impact;
  const inOrder = familiesOf(figures).flatMap(({ panels }) =>
    panels.flatMap(({ quantities }) => quantities.flatMap(({ accounts }) => accounts)),
  );
  return {
    columns: [
      { label: columns.measure },
      { label: columns.low, align: 'end' },
      { label: columns.high, align: 'end' },
      { label: columns.unit },
      { label: columns.qualifier },
      { label: columns.scope },
      { label: columns.asOf },
      { label: columns.saidBy },
      { label: columns.leavesOut },
      { label: columns.sources },
    ],
    rows: inOrder.map((figure) => {
      const { low, high } = extentOf(figure);
      return [
        figure.measure,
        figure.qualifier === 'at-most' ? '' : low,
        figure.qualifier === 'at-least' ? '' : high,
        termOf(units, figure.unit).label,
        termOf(qualifiers, figure.qualifier).label,
        figure.scope,
        figure.asOf ?? '',
        figure.saidBy ?? '',
        figure.leavesOut ?? '',
        figure.sources.join(' '),
      ];
    }),
  };
}
