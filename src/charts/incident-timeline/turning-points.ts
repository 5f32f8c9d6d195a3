/** Which turning points carry their name and time in the picture, and where along the axis do they stand? */
import { milestones } from '../../vocabulary/milestones.ts';
import { termOf } from '../../vocabulary/term.ts';
import type { Words } from '../../words/words.ts';
import type { Item, LaneItems } from './items.ts';
import { isTurningPoint, middleOf } from './marks.ts';
import type { TimeAxis, Timeline } from './window.ts';

export interface TurningPoint {
  readonly item: Item;
  /** Pixel along the axis. */
  readonly at: number;
  readonly name: string;
  readonly time: string;
}

const hour = 3_600_000;

/** Within so short a window a time of the clock is enough, since the axis gives the day. */
const clockIsEnough = 36 * hour;

export function turningPointsOf(
  lanes: readonly LaneItems[],
  { window }: Pick<TimeAxis, 'window'>,
  { charts }: Words,
): readonly TurningPoint[] {
  const [low, high] = window.domain;
  const [begin, end] = window.range;
  const yearOfWindow = String(new Date(low).getUTCFullYear());
  return lanes
    .flatMap(({ items }) => items)
    .filter(isTurningPoint)
    .map((item) => {
      const at = middleOf(item);
      const isInside = at >= begin && at <= end;
      const { event } = item;
      const time = charts.incidentTimeline.labelTime(event, {
        date: !isInside || high - low > clockIsEnough,
        year: !isInside && !event.at.includes(yearOfWindow),
      });
      return { item, at, name: termOf(milestones, event.milestone ?? 'trigger').label, time };
    })
    .sort((a, b) => a.at - b.at || a.item.number - b.item.number);
}

/** True when a record's timeline has a turning point at all. */
export const hasTurningPoint = ({ timeline }: Timeline): boolean => timeline.some((event) => isTurningPoint({ event }));
