/** How does one figure among several of its unit look: words, and below them a bar with its number? */
import type { Scale } from '../../drawing/scales.ts';
import type { Group, Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { wrap } from '../../drawing/wrap.ts';
import type { Impact } from '../../schema/impact.ts';
import type { Words } from '../../words/words.ts';
import { linkedFigure, type Drawn } from './linked-figure.ts';
import { figureMarks, laneHeight, markOverhang } from './mark.ts';
import { flowOf, lineHeight, textSize } from './text.ts';

/** What the rows of a panel have in common. */
export interface Ruler {
  readonly scale: Scale;
  /** Round figures, at which a thin line stands. */
  readonly grid: readonly number[];
  readonly width: number;
  readonly words: Words;
}

export const rowGap = 7;
const numberFont = { size: textSize, bold: true } as const;
/** Between a bar and its number. */
const numberGap = 7;

const noteOf = ({ qualifier }: Impact, words: Words): string =>
  qualifier === 'estimate' ? words.charts.impact.estimate : '';

/** Pixels that a figure needs beyond its end on the scale. */
export function roomBeside(figure: Impact, words: Words): number {
  return (
    textWidth(`${words.charts.impact.number(figure)} ${noteOf(figure, words)}`, numberFont) + numberGap + markOverhang
  );
}

/** The number behind the bar, or below it where it has no room, from the top of the bar's lane. */
function numberMarks(figure: Impact, x: number, end: number, { width, words }: Ruler): Drawn {
  const number = words.charts.impact.number(figure);
  const note = noteOf(figure, words);
  const baseline = laneHeight / 2 + 0.35 * textSize;
  const at = end + numberGap;
  if (at + textWidth(`${number} ${note}`, numberFont) <= width) {
    const noteAt = at + textWidth(`${number} `, numberFont);
    const strong: Mark = {
      kind: 'text',
      role: 'ink halo',
      text: number,
      x: at,
      y: baseline,
      anchor: 'start',
      ...numberFont,
    };
    const weak: Mark = {
      kind: 'text',
      role: 'soft',
      text: note,
      x: noteAt,
      y: baseline,
      anchor: 'start',
      size: textSize,
    };
    return { marks: note === '' ? [strong] : [strong, weak], height: laneHeight };
  }
  const lines = wrap(`${number} ${note}`, { ...numberFont, width: width - x });
  const marks = lines.map((text, index): Mark => ({
    kind: 'text',
    role: 'ink',
    text,
    x,
    y: baseline + (index + 1) * lineHeight,
    anchor: 'start',
    ...numberFont,
  }));
  return { marks, height: laneHeight + lines.length * lineHeight };
}

/** A row from height `y` down; its words begin at `x`, the second of them as small print. */
export function barRow(
  figure: Impact,
  [first, second]: readonly [string, string],
  x: number,
  y: number,
  ruler: Ruler,
): Drawn {
  const { scale, grid, width, words } = ruler;
  const flow = flowOf(first, second, x, width - x);
  const { marks, end } = figureMarks(figure, scale);
  const number = numberMarks(figure, x, end, ruler);
  const lines = grid.map((value): Mark => ({
    kind: 'line',
    role: 'grid',
    x1: scale(value),
    y1: 0,
    x2: scale(value),
    y2: laneHeight,
  }));
  const top = flow.height + 2;
  const lane: Group = { kind: 'group', role: 'lane', x: 0, y: top, children: [...lines, ...marks, ...number.marks] };
  return { marks: [linkedFigure(figure, y, words, [...flow.texts, lane])], height: top + number.height + rowGap };
}
