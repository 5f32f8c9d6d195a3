/** How long did it take from one milestone to another, given that both may be known only within bounds? */
import { boundsOf, type Bounds } from '../schema/bounds.ts';
import type { Incident } from '../schema/incident.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';
import { durations, type DurationName } from '../vocabulary/durations.ts';
import type { Milestone } from '../vocabulary/milestones.ts';
import { termOf } from '../vocabulary/term.ts';
import { milestoneOf } from './milestones.ts';

/** A span in minutes; an end that is not known is ±Infinity. */
export interface Minutes {
  readonly low: number;
  readonly high: number;
}

export type Duration =
  | { readonly name: DurationName; readonly known: false; readonly missing: readonly Milestone[] }
  | {
      readonly name: DurationName;
      readonly known: true;
      readonly from: TimelineEvent;
      readonly to: TimelineEvent;
      readonly minutes: Minutes;
      /** True where one of the two events rests on sources of grade C or D alone: such a span feeds no statistic. */
      readonly weak: boolean;
    };

const millisecondsInMinute = 60_000;

/** Minutes from one bounded time to another, by interval arithmetic: shortest when the first is late and the second early. */
export function minutesBetween(from: Bounds, to: Bounds): Minutes {
  return {
    low: (to.low - from.high) / millisecondsInMinute,
    high: (to.high - from.low) / millisecondsInMinute,
  };
}

/** Spans whose end cannot come before their start: overlapping bounds then mean "from zero", not a negative time. */
const inOrder: ReadonlySet<DurationName> = new Set([
  'time-to-identify',
  'time-to-mitigate',
  'time-to-recover',
  'dormancy',
]);

/**
 * A named duration of an incident, computed from its milestones.
 * Not known when a milestone is absent; open-ended (±Infinity) when a bound of one is not known. The time to detect and
 * the silence may be negative: an operator can know, and say, before anybody is harmed.
 */
export function durationOf(incident: Pick<Incident, 'timeline'>, name: DurationName): Duration {
  const { from, to } = termOf(durations, name);
  const first = milestoneOf(incident, from);
  const last = milestoneOf(incident, to);
  if (!first || !last) return { name, known: false, missing: [...(first ? [] : [from]), ...(last ? [] : [to])] };
  const span = minutesBetween(boundsOf(first), boundsOf(last));
  const minutes = inOrder.has(name) && span.high >= 0 ? { low: Math.max(0, span.low), high: span.high } : span;
  return {
    name,
    known: true,
    from: first,
    to: last,
    minutes,
    weak: first.weak !== undefined || last.weak !== undefined,
  };
}

/** Every named duration of an incident, known or not, in the order of the vocabulary. */
export function durationsOf(incident: Pick<Incident, 'timeline'>): readonly Duration[] {
  return durations.map(({ id }) => durationOf(incident, id));
}
