/** How do the figures of one unit look: a lone one as a number, several as bars on one scale? */
import { ticks as roundTicks } from 'd3-array';
import { horizontalAxis } from '../../drawing/axes.ts';
import { linearScale, type Scale } from '../../drawing/scales.ts';
import type { Group, Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { wrap } from '../../drawing/wrap.ts';
import type { Impact } from '../../schema/impact.ts';
import { termOf } from '../../vocabulary/term.ts';
import { units } from '../../vocabulary/units.ts';
import type { Words } from '../../words/words.ts';
import { figureMarks, laneHeight, markOverhang } from './mark.ts';
import { extentOf, isTracker, type Panel, type Quantity } from './panels.ts';
import { flowOf, lineHeight, textSize } from './text.ts';

export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const numberFont = { size: textSize, bold: true } as const;
const bigSize = 24;
const rowGap = 7;
/** Accounts of one thing stand behind a bracket, as far in. */
const indent = 12;
/** Between a bar and its number. */
const numberGap = 7;
const unitSize = 12;
/** From the top of the unit's name to the rule of the axis. */
const axisHeight = 38;

/** Small print in one line; what two parts say alike stands once. */
const joined = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts)].filter((part) => part !== undefined && part !== '').join('\u00A0· ');

function hintOf(figure: Impact, words: Words): string {
  const { asOf, weak } = words.charts.impact;
  return joined([
    `${figure.measure}: ${words.format.figure(figure)}`,
    figure.scope,
    figure.saidBy,
    figure.asOf && asOf(words.format.publicationDate(figure.asOf)),
    figure.weak && weak,
  ]);
}

const linked = (figure: Impact, y: number, words: Words, children: readonly Mark[]): Group => ({
  kind: 'group',
  role: 'figure',
  x: 0,
  y,
  key: figure.id,
  href: `#${figure.id}`,
  hint: hintOf(figure, words),
  children,
});

/** The only figure of its unit, as a number with all that a reader needs to judge it. */
function loneNumber(figure: Impact, width: number, remark: string | undefined, words: Words): Drawn {
  const { asOf, sources, estimate, weak } = words.charts.impact;
  const lines = wrap(words.format.figure(figure), { size: bigSize, bold: true, width });
  const number = lines.map((line, index): Mark => ({
    kind: 'text',
    role: 'ink',
    text: line,
    x: 0,
    y: bigSize + index * 28,
    anchor: 'start',
    size: bigSize,
    bold: true,
  }));
  const smallPrint = joined([
    remark,
    figure.qualifier === 'estimate' ? estimate : undefined,
    figure.scope,
    figure.saidBy,
    figure.asOf && asOf(words.format.publicationDate(figure.asOf)),
    sources(figure.sources),
    figure.weak && weak,
  ]);
  const top = lines.length * 28 + 4;
  const flow = flowOf(figure.measure, smallPrint, 0, width);
  const children = [...number, { kind: 'group' as const, role: 'text', x: 0, y: top, children: flow.texts }];
  return { marks: [linked(figure, 0, words, children)], height: top + flow.height + rowGap };
}

/** A figure as text, and below it as a bar with its number at the end. */
function barRow(
  figure: Impact,
  [first, second]: readonly [string, string],
  x: number,
  y: number,
  width: number,
  scale: Scale,
  grid: readonly number[],
  words: Words,
): Drawn {
  const flow = flowOf(first, second, x, width - x);
  const { marks, end } = figureMarks(figure, scale);
  const number = words.charts.impact.number(figure);
  const baseline = laneHeight / 2 + 0.35 * textSize;
  const at = end + numberGap;
  const estimate: readonly Mark[] =
    figure.qualifier === 'estimate'
      ? [
          {
            kind: 'text',
            role: 'soft',
            text: words.charts.impact.estimate,
            x: at + textWidth(`${number} `, numberFont),
            y: baseline,
            anchor: 'start',
            size: textSize,
          },
        ]
      : [];
  const lane: Group = {
    kind: 'group',
    role: 'lane',
    x: 0,
    y: flow.height + 2,
    children: [
      ...grid.map((value): Mark => ({
        kind: 'line',
        role: 'grid',
        x1: scale(value),
        y1: 0,
        x2: scale(value),
        y2: laneHeight,
      })),
      ...marks,
      { kind: 'text', role: 'ink halo', text: number, x: at, y: baseline, anchor: 'start', ...numberFont },
      ...estimate,
    ],
  };
  return { marks: [linked(figure, y, words, [...flow.texts, lane])], height: flow.height + laneHeight + 2 + rowGap };
}

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

function quantityRows(
  quantity: Quantity,
  y: number,
  width: number,
  scale: Scale,
  grid: readonly number[],
  words: Words,
): Drawn {
  const [first, ...rivals] = quantity.accounts;
  if (rivals.length === 0) {
    const smallPrint = joined([first.scope, first.saidBy, first.weak && words.charts.impact.weak]);
    return barRow(first, [first.measure, smallPrint], 0, y, width, scale, grid, words);
  }
  const { leading } = quantity;
  const isScopeShared = quantity.accounts.every(({ scope }) => scope === leading.scope);
  const heading = flowOf(leading.measure, isScopeShared ? leading.scope : '', 0, width);
  const marks: Mark[] = [{ kind: 'group', role: 'text', x: 0, y, children: heading.texts }];
  let height = heading.height + 2;
  const top = y + height;
  for (const account of quantity.accounts) {
    const row = barRow(
      account,
      ['', accountText(account, quantity, words)],
      indent,
      y + height,
      width,
      scale,
      grid,
      words,
    );
    marks.push(...row.marks);
    height += row.height - 2;
  }
  const bottom = y + height - rowGap;
  marks.push({ kind: 'path', role: 'faint', d: `M5 ${top}L1 ${top}L1 ${bottom}L5 ${bottom}` });
  return { marks, height: height + 2 };
}

/** From zero to the greatest figure, as long as the numbers behind the bars allow. */
function scaleOf(panel: Panel, width: number, words: Words): Scale {
  const { number, estimate } = words.charts.impact;
  // Shares are parts of a whole, which is drawn too.
  const isShare = panel.unit === 'percent' || panel.unit === 'percent-of-reports';
  const end = Math.max(panel.greatest, isShare ? 100 : 0) || 1;
  const figures = panel.quantities.flatMap(({ accounts }) => accounts);
  const length = figures.reduce(
    (longest, figure) => {
      const text = number(figure) + (figure.qualifier === 'estimate' ? ` ${estimate}` : '');
      const beside = textWidth(text, numberFont) + numberGap + markOverhang;
      const share = extentOf(figure).high / end;
      return share > 0 ? Math.min(longest, (width - indent - beside) / share) : longest;
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
  for (const each of panel.quantities) {
    const drawn = quantityRows(each, height, width, scale, grid, words);
    marks.push(...drawn.marks);
    height += drawn.height;
  }
  return { marks, height };
}
