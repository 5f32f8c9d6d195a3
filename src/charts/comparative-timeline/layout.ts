/** Where in a comparison do names, clock and totals stand at this width? */
import { scaleOf, type Scale } from '../../drawing/scales.ts';
import type { Mark, Text } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { durationTicks } from '../../drawing/ticks.ts';
import { wrap } from '../../drawing/wrap.ts';
import type { DurationName } from '../../vocabulary/durations.ts';
import type { Words } from '../../words/words.ts';
import type { Frame } from '../chart.ts';
import { countRoom, outsideOf } from './marks.ts';
import { domainOf, type Row, type Rows } from './rows.ts';

export const titleSize = 13;
export const lineHeight = 16;

/** From this width on, names stand beside the rows, not above them. */
const wideFrom = 640;
/** The straight part of the bent axis, in minutes: shorter spans are seldom known. */
const straightPart = 5;

export interface Layout {
  readonly wide: boolean;
  readonly width: number;
  readonly scale: Scale;
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly important: boolean }[];
  /** Pixels for names at the left, and for totals at the right. */
  readonly names: number;
  readonly totals: number;
}

/** Lines do not break beside a figure: "19 h 5 min" stays whole. */
const unbroken = (text: string): string => text.replace(/(?<=\d) | (?=\d)/g, '\u00A0');

/** The span that stands at the end of a row. */
export function totalOf({ measured }: Row, words: Words): string {
  const { unknown, weak } = words.charts.comparativeTimeline;
  if (!measured) return unknown;
  const text = words.format.span(measured.minutes);
  return unbroken(measured.weak ? weak(text) : text);
}

/** The same where nothing beside it says which span it is. */
export function fullTotalOf(row: Row, measure: DurationName, words: Words): string {
  const { total, totalUnknown } = words.charts.comparativeTimeline;
  return row.measured ? total(measure, totalOf(row, words)) : totalUnknown(measure);
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, { size: titleSize, bold: true })), 0);

function ticksOf(scale: Scale, wide: boolean, words: Words): Layout['ticks'] {
  const values = durationTicks(scale, { gap: wide ? 64 : 40 });
  const weeks = scale.kind === 'symlog' || values.every((value) => value % 10_080 === 0);
  return values.map((value) => ({
    at: scale(value),
    label: words.charts.comparativeTimeline.tick(value, weeks ? 'week' : 'day'),
    important: value === 0,
  }));
}

export function layoutOf({ rows }: Rows, kind: 'linear' | 'log', { width, words }: Frame): Layout {
  const wide = width >= wideFrom;
  const names = wide ? Math.min(widest(rows.map(({ incident }) => incident.shortTitle)), 0.2 * width) + 16 : 0;
  const totals = wide ? Math.min(widest(rows.map((row) => totalOf(row, words))), 0.18 * width) + 12 : 0;
  const domain = domainOf(rows);
  const outside = rows.map((row) => outsideOf(row, domain));
  const before = outside.some((each) => each.before > 0) ? countRoom : 8;
  const after = outside.some((each) => each.after > 0) ? countRoom : 8;
  const scale = scaleOf(
    kind === 'log' ? 'symlog' : 'linear',
    domain,
    [names + before, width - totals - after],
    straightPart,
  );
  return { wide, width, scale, ticks: ticksOf(scale, wide, words), names, totals };
}

type Look = Pick<Text, 'role' | 'size' | 'bold'> & { readonly anchor?: Text['anchor'] };

/** A text in as many lines as its width demands; `y` is the first baseline. */
export function linesOf(
  text: string,
  width: number,
  x: number,
  y: number,
  { anchor = 'start', ...look }: Look,
): readonly Text[] {
  const { size, bold } = look;
  return wrap(text, { width, size, bold }).map((line, index) => ({
    kind: 'text',
    ...look,
    text: line,
    x,
    y: y + index * lineHeight,
    anchor,
  }));
}

/** The lines of the clock through the rows, from `top` to `bottom`; zero stands out. */
export function gridMarks({ scale, ticks }: Layout, top: number, bottom: number): readonly Mark[] {
  const line = (x: number, role: string): Mark => ({ kind: 'line', role, x1: x, y1: top, x2: x, y2: bottom });
  return [...ticks.map(({ at }) => line(at, 'grid')), line(scale(0), 'soft')];
}
