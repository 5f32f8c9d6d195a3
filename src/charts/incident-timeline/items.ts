/** Where does each event stand in its lane, along the axis of time and in which row, so that none covers another? */
import { boundsOf } from '../../schema/bounds.ts';
import type { TimelineEvent } from '../../schema/timeline-event.ts';
import { lanes, type Lane } from '../../vocabulary/lanes.ts';
import type { TimeAxis, Timeline } from './window.ts';

export interface Item {
  readonly event: TimelineEvent;
  /** Place in the record's list, from 1: the number that is drawn. */
  readonly number: number;
  /** A moment, or a span in which the moment lies. */
  readonly isMoment: boolean;
  /** Pixels along the axis. */
  readonly from: number;
  readonly to: number;
  /** Row in its lane, from 0. */
  readonly row: number;
}

export interface LaneItems {
  readonly lane: Lane;
  readonly items: readonly Item[];
  readonly rows: number;
}

/** How far an end that no source bounds is drawn, in pixels. */
export const openLength = 56;

export interface ItemSize {
  /** Diameter of the mark of a moment, in pixels. */
  readonly dot: number;
  /** Least length of the bar of a bounded time. */
  readonly bar: number;
  /** Between two marks of a row. */
  readonly gap: number;
}

/** Pixels between which a bounded time lies; an end that is not known runs a little way and fades. */
export function extentOf(
  time: { readonly low: number; readonly high: number },
  { at, from, to }: TimeAxis,
): readonly [number, number] {
  const low = Number.isFinite(time.low) ? at(time.low) : Math.max(from, at(time.high) - openLength);
  const high = Number.isFinite(time.high) ? at(time.high) : Math.min(to, at(time.low) + openLength);
  return [low, high];
}

function unplaced(event: TimelineEvent, index: number, axis: TimeAxis, { dot, bar }: ItemSize): Omit<Item, 'row'> {
  const bounds = boundsOf(event);
  const isMoment = bounds.low === bounds.high;
  const [low, high] = extentOf(bounds, axis);
  const length = isMoment ? dot : Math.max(high - low, bar);
  const from = Math.min(Math.max((low + high - length) / 2, axis.from), axis.to - length);
  return { event, number: index + 1, isMoment, from, to: from + length };
}

/** Items in the first row that has room for them, the earliest first. */
function inRows(items: readonly Omit<Item, 'row'>[], gap: number): readonly Item[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.from - b.from || a.number - b.number)
    .map((item) => {
      const free = ends.findIndex((end) => end + gap <= item.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = item.to;
      return { ...item, row };
    });
}

/** These are drawn even when no event is in them: an empty band says that nothing was done or told. */
const always: readonly Lane[] = ['system', 'operator', 'public-word'];

export function laneItemsOf(incident: Timeline, axis: TimeAxis, size: ItemSize): readonly LaneItems[] {
  return lanes.flatMap(({ id }) => {
    const all = incident.timeline.map((event, index) => unplaced(event, index, axis, size));
    const items = inRows(
      all.filter(({ event }) => event.lane === id),
      size.gap,
    );
    if (items.length === 0 && !always.includes(id)) return [];
    return [{ lane: id, items, rows: Math.max(0, ...items.map(({ row }) => row + 1)) }];
  });
}
