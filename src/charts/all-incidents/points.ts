/** When did each incident begin, and how long did it take to recover, as far as that is known? */
import { durationOf, type Minutes } from '../../analysis/duration.ts';
import { milestoneOf } from '../../analysis/milestones.ts';
import { boundsOf } from '../../schema/bounds.ts';
import type { Incident } from '../../schema/incident.ts';

export type ListedIncident = Pick<Incident, 'id' | 'title' | 'shortTitle' | 'timeline'>;

export interface Point {
  readonly incident: ListedIncident;
  /** Milliseconds since 1970. */
  readonly began: number;
  /** Absent when nothing is known, not even a bound. */
  readonly minutes: Minutes | undefined;
  /** The time to recover rests on weak statements alone: it is drawn, and not counted. */
  readonly weak: boolean;
}

/** The start of impact, at the earliest; an id begins with its day, for records that do not know more. */
function beginningOf(incident: ListedIncident): number {
  const start = milestoneOf(incident, 'impact-start');
  const bounds = start && boundsOf(start);
  return [bounds?.low, bounds?.high].find(Number.isFinite) ?? Date.parse(`${incident.id.slice(0, 10)}T00:00:00Z`);
}

function recoveryOf(incident: ListedIncident): Pick<Point, 'minutes' | 'weak'> {
  const duration = durationOf(incident, 'time-to-recover');
  const { low, high } = duration.known ? duration.minutes : { low: 0, high: Infinity };
  if (!duration.known || (low <= 0 && high === Infinity)) return { minutes: undefined, weak: false };
  return { minutes: { low: Math.max(0, low), high: Math.max(0, high) }, weak: duration.weak };
}

/** One point for each incident, in the order of their ids whatever the order of the input. */
export function pointsOf(incidents: readonly ListedIncident[]): readonly Point[] {
  return [...incidents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((incident) => ({ incident, began: beginningOf(incident), ...recoveryOf(incident) }));
}
