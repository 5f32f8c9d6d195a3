/** Which times are written along the axis of an incident: hours in the acute window, days of events in the margins? */
import type { AxisTick } from '../../drawing/axes.ts';
import type { Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { clockTicks } from '../../drawing/ticks.ts';
import { boundsOf } from '../../schema/bounds.ts';
import type { Words } from '../../words/words.ts';
import { momentOf, type TimeAxis, type Timeline } from './window.ts';

const day = 86_400_000;

/** Least distance between two ticks in pixels: that of their labels, across the page and down it. */
const distance = { across: 62, down: 46 } as const;

/** Ticks of the acute window: times of the clock, and the date where a day begins. */
export function windowTicks(
  { window }: TimeAxis,
  { format }: Words,
  direction: keyof typeof distance,
): readonly AxisTick[] {
  return clockTicks(window, { gap: distance[direction] }).map((time) =>
    time % day === 0
      ? { at: window(time), label: format.shortDate(time), important: true }
      : { at: window(time), label: format.clock(time) },
  );
}

/** Ticks of the margins: the days of the events in them, turning points and outermost events first. */
export function marginTicks(
  incident: Timeline,
  axis: TimeAxis,
  words: Words,
  direction: keyof typeof distance,
): readonly AxisTick[] {
  const { format } = words;
  const inWindow = windowTicks(axis, words, direction).map(({ label }) => label);
  const year = (time: number): number => new Date(time).getUTCFullYear();
  const [low, high] = axis.window.domain;
  const outside = incident.timeline
    .map((event) => ({
      time: momentOf(boundsOf(event)),
      isTurningPoint: event.milestone !== undefined && event.of === undefined,
    }))
    .filter(({ time }) => time < low || time > high);
  const times = outside.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const rank = ({ time, isTurningPoint }: (typeof outside)[number]): number =>
    time === first || time === last ? 0 : isTurningPoint ? 1 : 2;
  const labelOf = (time: number): string => {
    if (year(time) === year(low)) return format.shortDate(time);
    // Down the page the labels stand beside the picture, which needs the room.
    return direction === 'down' ? String(year(time)) : format.shortDate(time, { year: true });
  };
  const seen = new Set(inWindow);
  return [...outside]
    .sort((a, b) => rank(a) - rank(b) || a.time - b.time)
    .map((each) => ({ at: axis.at(each.time), label: labelOf(each.time), important: rank(each) === 0 }))
    .filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** Where the axis breaks off: the pixel between the window and a margin. */
export function breaksOf(axis: TimeAxis): readonly number[] {
  const [begin, end] = axis.window.range;
  return [...(axis.before ? [(axis.before[1] + begin) / 2] : []), ...(axis.after ? [(axis.after[0] + end) / 2] : [])];
}

/** The day on which the acute window begins, and the zone, below its beginning. */
export function axisNote(
  axis: TimeAxis,
  { charts }: Words,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
): readonly Mark[] {
  const size = 12;
  const text = charts.incidentTimeline.axis(axis.window.domain[0]);
  const x = Math.max(left, Math.min(axis.window.range[0], right - textWidth(text, { size })));
  return [{ kind: 'text', role: 'tick', x, y, text, anchor: 'start', size }];
}
