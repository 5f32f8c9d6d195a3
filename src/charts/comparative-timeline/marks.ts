/** How does one incident lie on the common clock: harm as a bar, silence as a striped band, events as ticks? */
import type { AlignedEvent } from '../../analysis/comparison.ts';
import type { Minutes } from '../../analysis/duration.ts';
import type { Mark, Rect } from '../../drawing/scene.ts';
import type { Scale } from '../../drawing/scales.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Words } from '../../words/words.ts';
import type { Row } from './rows.ts';
import { offsetText } from './table.ts';

export type HrefOf = (incidentId: string, eventId?: string) => string;

export interface Plot {
  readonly scale: Scale;
  readonly words: Words;
  readonly hrefOf: HrefOf | undefined;
}

/** Heights of the bands of a row in pixels, from its top. */
export const bands = {
  word: { top: 0, bottom: 8 },
  harm: { top: 11, bottom: 23 },
  waning: { top: 14.5, bottom: 19.5 },
  events: { top: 26, bottom: 34 },
} as const;
export const bandsHeight: number = bands.events.bottom;

/** A time whose end nobody knows fades out over as many pixels. */
const fade = 28;

type Band = keyof typeof bands;

/** The part of a span that lies on the axis, in pixels; a side that is not known fades. */
function pixels(
  { low, high }: Minutes,
  { scale }: Plot,
): { from: number; to: number; soft?: Rect['soft'] } | undefined {
  const [left, right] = scale.range;
  const [first, last] = scale.domain;
  if (high < first || low > last) return undefined;
  const knownTo = high > last ? right : scale(high);
  const knownFrom = low < first ? left : scale(low);
  if (low === -Infinity) return { from: Math.max(left, knownTo - fade), to: knownTo, soft: 'start' };
  if (high === Infinity) return { from: knownFrom, to: Math.min(right, knownFrom + fade), soft: 'end' };
  return { from: knownFrom, to: knownTo };
}

function bar(span: Minutes, band: Band, plot: Plot, look: Pick<Rect, 'role' | 'hatched' | 'soft'>): readonly Mark[] {
  if (!(span.high > span.low)) return [];
  const place = pixels(span, plot);
  if (!place) return [];
  const { top, bottom } = bands[band];
  const soft = place.soft ?? look.soft;
  // Half a pixel, so that an incident of minutes does not vanish on an axis of weeks.
  const width = Math.max(place.to - place.from, look.hatched ? 0.5 : 1.5);
  return [{ kind: 'rect', ...look, x: place.from, y: top, width, height: bottom - top, ...(soft && { soft }) }];
}

/** From the start of impact to its end, as far as either is known. */
function harmMarks({ start, mitigated, resolved }: Row, plot: Plot): readonly Mark[] {
  const end = resolved ?? mitigated;
  if (!start && !end) return [];
  const from = start ?? { low: -Infinity, high: end?.low ?? Infinity };
  // Nobody knows the end: it was later than all that is known of the harm.
  const until = resolved ?? { low: mitigated?.high ?? from.high, high: Infinity };
  const certain = { low: from.high, high: until.low };
  const turn = mitigated ?? { low: until.low, high: until.low };
  const within = (value: number): number => Math.min(Math.max(value, certain.low), certain.high);
  return [
    ...bar({ low: from.low, high: Math.min(from.high, until.high) }, 'harm', plot, { role: 'harm', hatched: true }),
    ...bar({ low: certain.low, high: within(turn.low) }, 'harm', plot, { role: 'harm' }),
    ...bar({ low: within(turn.low), high: certain.high }, 'waning', plot, { role: 'harm-waning' }),
    ...bar({ low: within(turn.low), high: within(turn.high) }, 'harm', plot, {
      role: 'harm',
      hatched: true,
      soft: 'end',
    }),
    ...bar({ low: Math.max(until.low, from.high), high: until.high }, mitigated ? 'waning' : 'harm', plot, {
      role: mitigated ? 'harm-waning' : 'harm',
      hatched: Number.isFinite(until.high),
    }),
  ];
}

/** Nothing had been said from the start of impact until the first public word. */
function silenceMarks({ start, firstWord }: Row, plot: Plot): readonly Mark[] {
  if (!firstWord) return [];
  const middle = (bands.word.top + bands.word.bottom) / 2;
  const radius = bands.word.bottom - middle + 1;
  const silence = start
    ? bar({ low: start.low, high: firstWord.low }, 'word', plot, { role: 'silence', hatched: true })
    : [];
  if (firstWord.low !== firstWord.high) {
    // Somewhere in here the silence ended: it fades, and the word is a bar of its own event.
    const ending = { low: Math.max(firstWord.low, start?.low ?? firstWord.low), high: firstWord.high };
    return [...silence, ...bar(ending, 'word', plot, { role: 'silence', hatched: true, soft: 'end' })];
  }
  const at = plot.scale(firstWord.low);
  const d = `M${at} ${middle - radius}L${at + radius} ${middle}L${at} ${middle + radius}L${at - radius} ${middle}Z`;
  return [...silence, { kind: 'path', role: 'accent filled outlined', d }];
}

/** A tooltip is a reminder; the whole text stands in the record. */
const hintLength = 90;

const cut = (text: string): string =>
  text.length <= hintLength ? text : `${text.slice(0, text.lastIndexOf(' ', hintLength))}…`;

/** What was told stands above the bar, everything else below it. A point in time is a tick, a bounded time a fading bar. */
function eventMark({ event, offset }: AlignedEvent, incidentId: string, plot: Plot): readonly Mark[] {
  const place = pixels(offset, plot);
  if (!place) return [];
  const told = event.lane === 'public-word';
  const band = told ? bands.word : bands.events;
  const role = told ? 'accent' : event.lane === 'downstream' || event.lane === 'regulator' ? 'faint' : 'event';
  const isBounded = offset.low !== offset.high && place.to - place.from > 2;
  const mark: Mark = isBounded
    ? {
        kind: 'rect',
        role,
        x: place.from,
        y: (band.top + band.bottom) / 2 - 1,
        width: place.to - place.from,
        height: 2,
        soft: place.soft ?? 'both',
      }
    : { kind: 'line', role, x1: place.from, y1: band.top, x2: place.from, y2: band.bottom };
  return [
    {
      kind: 'group',
      role: 'mark',
      x: 0,
      y: 0,
      key: `${incidentId}#${event.id}`,
      hint: `${offsetText(offset, plot.words)}: ${cut(event.text)}`,
      ...(plot.hrefOf && { href: plot.hrefOf(incidentId, event.id) }),
      children: [mark],
    },
  ];
}

/** Room for the counts of the events outside the axis: an arrow head and up to three digits. */
export const countSize = 12;
export const countRoom: number = textWidth('000', { size: countSize }) + 14;

/** How many events of a row lie before and after what the axis shows. */
export function outsideOf(
  { events }: Row,
  [first, last]: readonly [number, number],
): { readonly before: number; readonly after: number } {
  return {
    before: events.filter(({ offset }) => offset.high < first).length,
    after: events.filter(({ offset }) => offset.low > last).length,
  };
}

function countMarks(row: Row, { scale, words }: Plot): readonly Mark[] {
  const { before, after } = outsideOf(row, scale.domain);
  const { top, bottom } = bands.events;
  const middle = (top + bottom) / 2;
  const text = (n: number, x: number, anchor: 'start' | 'end'): Mark => ({
    kind: 'text',
    role: 'soft',
    text: words.format.count(n),
    x,
    y: middle + 0.35 * countSize,
    anchor,
    size: countSize,
  });
  const head = (x: number, direction: 1 | -1): Mark => ({
    kind: 'path',
    role: 'soft filled',
    d: `M${x} ${middle - 3}L${x + 4 * direction} ${middle}L${x} ${middle + 3}Z`,
  });
  const [left, right] = scale.range;
  return [
    ...(before > 0 ? [head(left - 6, -1), text(before, left - 12, 'end')] : []),
    ...(after > 0 ? [head(right + 6, 1), text(after, right + 12, 'start')] : []),
  ];
}

/** Everything in a row but its label and its total, from the top of the row down. */
export function rowMarks(row: Row, plot: Plot): readonly Mark[] {
  const { scale } = plot;
  return [
    {
      kind: 'line',
      role: 'rule',
      x1: scale.range[0],
      y1: (bands.harm.top + bands.harm.bottom) / 2,
      x2: scale.range[1],
      y2: (bands.harm.top + bands.harm.bottom) / 2,
    },
    ...harmMarks(row, plot),
    ...silenceMarks(row, plot),
    ...row.events.flatMap((each) => eventMark(each, row.incident.id, plot)),
    ...countMarks(row, plot),
  ];
}
