/** How do the figures of one unit look: a lone one as a number, several as bars on one scale? */
import { ticks as roundTicks } from 'd3-array';
import { horizontalAxis } from '../../drawing/axes.ts';
import { linearScale, type Scale } from '../../drawing/scales.ts';
import type { Mark } from '../../drawing/scene.ts';
import type { Impact } from '../../schema/impact.ts';
import { termOf } from '../../vocabulary/term.ts';
import { units } from '../../vocabulary/units.ts';
import type { Words } from '../../words/words.ts';
import { barRow, roomBeside, rowGap, type Ruler } from './bar-row.ts';
import { joined, type Drawn } from './linked-figure.ts';
import { loneNumber } from './lone-number.ts';
import { extentOf, isTracker, type Panel, type Quantity } from './panels.ts';
import { flowOf, lineHeight } from './text.ts';

/** Accounts of one thing stand behind a bracket, as far in. */
const indent = 12;
const unitSize = 12;
/** From the top of the unit's name to the rule of the axis. */
const axisHeight = 38;

/** What tells the accounts of one thing apart: who gave them, and where they differ in what was counted. */
function accountText(figure: Impact, { accounts, leading }: Quantity, words: Words): string {
  const isScopeShared = accounts.every(({ scope }) => scope === leading.scope);
  return joined([
    figure.saidBy,
    figure.measure === leading.measure ? undefined : figure.measure,
    isScopeShared && figure.saidBy !== undefined ? undefined : figure.scope,
    figure.weak && words.charts.impact.weak,
  ]);
}

function quantityRows(quantity: Quantity, y: number, ruler: Ruler): Drawn {
  const { width, words } = ruler;
  const [first, ...rivals] = quantity.accounts;
  if (rivals.length === 0) {
    const smallPrint = joined([first.scope, first.saidBy, first.weak && words.charts.impact.weak]);
    return barRow(first, [first.measure, smallPrint], 0, y, ruler);
  }
  const { leading } = quantity;
  const isScopeShared = quantity.accounts.every(({ scope }) => scope === leading.scope);
  const heading = flowOf(leading.measure, isScopeShared ? leading.scope : '', 0, width);
  const marks: Mark[] = [{ kind: 'group', role: 'text', x: 0, y, children: heading.texts }];
  let height = heading.height + 2;
  const top = y + height;
  for (const account of quantity.accounts) {
    const row = barRow(account, ['', accountText(account, quantity, words)], indent, y + height, ruler);
    marks.push(...row.marks);
    height += row.height - 2;
  }
  const bottom = y + height - rowGap;
  marks.push({ kind: 'path', role: 'faint', d: `M5 ${top}L1 ${top}L1 ${bottom}L5 ${bottom}` });
  return { marks, height: height + 2 };
}

/** From zero to the greatest figure, as long as the numbers behind the bars allow. */
function scaleOf(panel: Panel, width: number, words: Words): Scale {
  // Shares are parts of a whole, which is drawn too.
  const isShare = panel.unit === 'percent' || panel.unit === 'percent-of-reports';
  const end = Math.max(panel.greatest, isShare ? 100 : 0) || 1;
  const figures = panel.quantities.flatMap(({ accounts }) => accounts);
  const length = figures.reduce(
    (longest, figure) => {
      const share = extentOf(figure).high / end;
      return share > 0 ? Math.min(longest, (width - indent - roomBeside(figure, words)) / share) : longest;
    },
    width - indent - 30,
  );
  return linearScale([0, end], [indent, indent + Math.max(40, length)]);
}

/** All figures of one unit, from height zero down. */
export function panelMarks(panel: Panel, width: number, words: Words): Drawn {
  const figures = panel.quantities.flatMap(({ accounts }) => accounts);
  const [lone, ...more] = figures;
  const label = words.charts.impact.inUnit(panel.unit, termOf(units, panel.unit).label);
  if (lone && more.length === 0) return loneNumber(lone, width, isTracker(lone) ? label : undefined, words);
  return bars(panel, width, label, words);
}

/**
 * Past eight things a panel is a wall, whose lower half is slivers: it keeps the six largest and whatever sources dispute.
 * The table has them all.
 */
function shownOf({ quantities }: Panel): { readonly shown: readonly Quantity[]; readonly leftOut: number } {
  if (quantities.length <= 8) return { shown: quantities, leftOut: 0 };
  const shown = quantities.filter(({ accounts }, index) => index < 6 || accounts.length > 1);
  return { shown, leftOut: quantities.length - shown.length };
}

/** Several figures on one scale from zero, below the name of their unit. */
function bars(panel: Panel, width: number, unit: string, words: Words): Drawn {
  const scale = scaleOf(panel, width, words);
  const grid = roundTicks(...scale.domain, 3);
  const [from, to] = scale.range;
  const axis = horizontalAxis({
    ticks: grid.map((value) => ({
      at: scale(value),
      label: words.charts.impact.tick(value, panel.unit),
      important: value === 0,
    })),
    from,
    to,
    y: axisHeight,
    side: 'above',
    overhang: 10,
  });
  const marks: Mark[] = [
    { kind: 'text', role: 'soft', text: unit, x: 0, y: unitSize, anchor: 'start', size: unitSize },
    ...axis,
  ];
  let height = axisHeight + lineHeight / 2;
  const { shown, leftOut } = shownOf(panel);
  for (const each of shown) {
    const drawn = quantityRows(each, height, { scale, grid, width, words });
    marks.push(...drawn.marks);
    height += drawn.height;
  }
  if (leftOut === 0) return { marks, height };
  const more = flowOf('', words.charts.impact.more(leftOut), 0, width);
  marks.push({ kind: 'group', role: 'text', x: 0, y: height, children: more.texts });
  return { marks, height: height + more.height };
}
