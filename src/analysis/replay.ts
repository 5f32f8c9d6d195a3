/** What was certainly known at each moment of an incident: to the public, or to whoever reads the whole record? */
import { boundsOf } from '../schema/bounds.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';
import { minutesBetween, type Minutes } from './duration.ts';

export const replayViews = ['public', 'all'] as const;
export type ReplayView = (typeof replayViews)[number];

export type ReplayEvent = Pick<TimelineEvent, 'id' | 'at' | 'precision' | 'public' | 'lane' | 'milestone' | 'of'>;

/** A moment of the replay, and the events that have certainly happened by it and not by the moment before. */
export interface ReplayStep<T extends ReplayEvent = ReplayEvent> {
  /** Milliseconds since 1970 UTC; Infinity for events whose latest possible moment is not known. */
  readonly at: number;
  readonly events: readonly T[];
}

/** Infinity minus Infinity is not a number, so times are compared and not subtracted. */
const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The moments of an incident, in order. An event appears at its upper bound, since before it nobody can be sure that it
 * had happened. What has no upper bound never appears to the public, and to a reader of everything comes last.
 */
export function replayOf<T extends ReplayEvent>(timeline: readonly T[], view: ReplayView): readonly ReplayStep<T>[] {
  const shown = timeline
    .map((event) => ({ event, bounds: boundsOf(event) }))
    .filter(({ event, bounds }) => view === 'all' || (event.public && Number.isFinite(bounds.high)))
    .sort((a, b) => order(a.bounds.high, b.bounds.high) || order(a.bounds.low, b.bounds.low));
  const moments = [...new Set(shown.map(({ bounds }) => bounds.high))];
  return moments.map((at) => ({
    at,
    events: shown.filter(({ bounds }) => bounds.high === at).map(({ event }) => event),
  }));
}

/** Everything that has been shown up to and including a step. */
export function knownAt<T extends ReplayEvent>(steps: readonly ReplayStep<T>[], step: number): readonly T[] {
  return steps.slice(0, step + 1).flatMap(({ events }) => events);
}

/** The latest step that is not later than a moment; the first, where all are later. */
export function stepAt(steps: readonly ReplayStep[], moment: number): number {
  return Math.max(
    0,
    steps.findLastIndex(({ at }) => at <= moment),
  );
}

/** How far a moment is from the start of harm, with bounds; undefined where the record does not bound that start. */
export function sinceHarm(timeline: readonly ReplayEvent[], at: number): Minutes | undefined {
  const start = timeline.find(({ milestone, of }) => milestone === 'impact-start' && of === undefined);
  if (!start || !Number.isFinite(at)) return undefined;
  const minutes = minutesBetween(boundsOf(start), { low: at, high: at });
  return Number.isFinite(minutes.low) && Number.isFinite(minutes.high) ? minutes : undefined;
}

export const conditions = ['failing', 'easing', 'over'] as const;
export type Condition = (typeof conditions)[number];

export interface PartCondition {
  /** A part of the incident; undefined for the incident as a whole. */
  readonly of: string | undefined;
  readonly condition: Condition;
}

const conditionAfter = new Map<TimelineEvent['milestone'], Condition>([
  ['impact-start', 'failing'],
  ['mitigated', 'easing'],
  ['resolved', 'over'],
]);

/** What is broken, as far as the turning points among the known events tell: the whole first, then each part. */
export function conditionsAfter(known: readonly ReplayEvent[]): readonly PartCondition[] {
  const found = new Map<string | undefined, Condition>();
  for (const { milestone, of } of known) {
    const next = conditionAfter.get(milestone);
    const before = found.get(of);
    if (next && (before === undefined || conditions.indexOf(next) > conditions.indexOf(before))) found.set(of, next);
  }
  return [...found]
    .map(([of, condition]) => ({ of, condition }))
    .sort((a, b) => Number(a.of !== undefined) - Number(b.of !== undefined));
}
