/** Which stretch of an incident deserves most of the paper, and where does each moment then lie? */
import { milestoneOf } from '../../analysis/milestones.ts';
import { linearScale, type Scale } from '../../drawing/scales.ts';
import { boundsOf, type Bounds } from '../../schema/bounds.ts';
import type { Incident } from '../../schema/incident.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';

/** All that the picture of a timeline needs of an incident. */
export type Timeline = Pick<Incident, 'timeline'>;

const hour = 3_600_000;

/** The one moment that stands for a bounded time when events are counted or put in order. */
export function momentOf({ low, high }: Bounds): number {
  return Number.isFinite(low) ? low : high;
}

const beginnings: readonly Milestone[] = ['impact-start', 'trigger', 'detected', 'acknowledged', 'public-first-word'];
const ends: readonly Milestone[] = ['resolved', 'mitigated'];

function firstKnown(incident: Timeline, milestones: readonly Milestone[]): Bounds | undefined {
  const event = milestones.map((each) => milestoneOf(incident, each)).find(Boolean);
  return event && boundsOf(event);
}

/** With fewer events than this none is crowded, and the window may run to the end. */
const few = 10;

/**
 * The acute window runs from impact start to resolved. But harm can fade for weeks after a first day on which everything
 * happened (CrowdStrike: 40 of 60 events in two days, resolved on the tenth); a linear axis would then press that day
 * into a few pixels. So where half of the events lie in the first sixth, the window ends as soon as it holds two thirds
 * of them. What comes after, resolved included, stands in the margin with its date.
 */
function endOf(incident: Timeline, start: number): number {
  const bounds = incident.timeline.map(boundsOf).filter((each) => momentOf(each) >= start);
  const resolved = firstKnown(incident, ends);
  const last = Math.max(start, ...bounds.map(momentOf));
  const latest = resolved ? Math.max(start, Number.isFinite(resolved.high) ? resolved.high : resolved.low) : last;
  // What may have been at any time is no sign of a crowd at its earliest one.
  const isNarrow = ({ low, high }: Bounds): boolean => high - low < (latest - start) / 6;
  const inside = bounds
    .filter(isNarrow)
    .map(momentOf)
    .filter((time) => time <= latest)
    .sort((a, b) => a - b);
  const at = (share: number): number => inside[Math.ceil(share * inside.length) - 1] ?? latest;
  const isCrowded = inside.length >= few && at(1 / 2) - start < (latest - start) / 6;
  return isCrowded ? at(2 / 3) : latest;
}

/** Time, in milliseconds, on paper that is `from` to `to` pixels long: a linear window between two bent margins. */
export interface TimeAxis {
  /** Pixel of a moment, which is kept within the axis. */
  readonly at: (time: number) => number;
  /** The acute window: milliseconds to pixels. */
  readonly window: Scale;
  /** The margins, where there is anything to show in them: their pixels. */
  readonly before?: readonly [number, number];
  readonly after?: readonly [number, number];
  readonly from: number;
  readonly to: number;
}

/** Pixels between the window and a margin. */
const gap = 14;

/** The acute window with a little room on both sides, in milliseconds. Events close by are taken in. */
export function acuteWindowOf(incident: Timeline): Bounds {
  const moments = incident.timeline.map((event) => momentOf(boundsOf(event)));
  const begin = firstKnown(incident, beginnings);
  const start = begin ? momentOf(begin) : Math.min(...moments);
  const end = Math.max(endOf(incident, start), begin && Number.isFinite(begin.high) ? begin.high : start);
  const length = end - start || hour;
  const low = Math.min(start, ...moments.filter((time) => time >= start - 0.15 * length));
  const high = Math.max(end, ...moments.filter((time) => time <= end + 0.1 * length));
  return { low: low - 0.03 * length, high: high + 0.03 * length };
}

/** How many events lie before and after the acute window. */
export function eventsOutside(incident: Timeline): readonly [before: number, after: number] {
  const { low, high } = acuteWindowOf(incident);
  const moments = incident.timeline.map((event) => momentOf(boundsOf(event)));
  return [moments.filter((time) => time < low).length, moments.filter((time) => time > high).length];
}

/** A margin's bend: time beyond the window counts by its logarithm, so that days and years both have room. */
function bent(distance: number, farthest: number, unit: number): number {
  return farthest <= 0 ? 0 : Math.min(1, Math.log1p(Math.max(0, distance) / unit) / Math.log1p(farthest / unit));
}

/** Lays out the axis; `roomFor` says how many pixels a margin with so many events takes. */
export function timeAxisOf(
  incident: Timeline,
  { from, to, roomFor }: { readonly from: number; readonly to: number; readonly roomFor: (events: number) => number },
): TimeAxis {
  const { low, high } = acuteWindowOf(incident);
  const bounds = incident.timeline.map(boundsOf);
  const moments = bounds.map(momentOf);
  const earliest = Math.min(...moments);
  const latest = Math.max(...bounds.flatMap((each) => [each.low, each.high]).filter(Number.isFinite));
  const [left, right] = eventsOutside(incident).map(roomFor) as [number, number];
  const [begin, end] = [from + (left && left + gap), to - (right && right + gap)];
  const window = linearScale([low, high], [begin, end]);
  const unit = (high - low) / 2;
  const at = (time: number): number => {
    if (time < low) return left ? from + left * (1 - bent(low - time, low - earliest, unit)) : begin;
    if (time > high) return right ? to - right * (1 - bent(time - high, latest - high, unit)) : end;
    return window(time);
  };
  return {
    at,
    window,
    ...(left > 0 && { before: [from, from + left] as const }),
    ...(right > 0 && { after: [to - right, to] as const }),
    from,
    to,
  };
}
