/** What does the timeline of an incident show at a glance, in numbers for its title and its labels? */
import { durationOf, minutesBetween, type Minutes } from '../../analysis/duration.ts';
import { milestoneOf } from '../../analysis/milestones.ts';
import { boundsOf } from '../../schema/bounds.ts';
import type { DurationName } from '../../vocabulary/durations.ts';
import type { TimelineFacts } from '../../words/en-incident-timeline.ts';
import type { Timeline } from './window.ts';

/** A duration of which at least one bound is known. */
export function knownLength(incident: Timeline, name: DurationName): Minutes | undefined {
  const duration = durationOf(incident, name);
  if (!duration.known) return undefined;
  const { low, high } = duration.minutes;
  return Number.isFinite(low) || Number.isFinite(high) ? { low, high } : undefined;
}

/** The same, of a span that cannot be negative: a record in which it were has an error, and is not made into a sentence. */
export function knownSpan(incident: Timeline, name: DurationName): Minutes | undefined {
  const length = knownLength(incident, name);
  return length && length.high >= 0 && (length.low > 0 || Number.isFinite(length.high))
    ? { low: Math.max(0, length.low), high: length.high }
    : undefined;
}

export function timelineFacts(incident: Timeline): TimelineFacts {
  const silence = knownLength(incident, 'time-to-public-word');
  const toAll = knownSpan(incident, 'time-to-recover');
  const toMost = knownSpan(incident, 'time-to-mitigate');
  const harm = toAll ? { ...toAll, for: 'all' as const } : toMost && { ...toMost, for: 'most' as const };
  const word = milestoneOf(incident, 'public-first-word');
  const end = harm && milestoneOf(incident, harm.for === 'all' ? 'resolved' : 'mitigated');
  const afterEnd = word && end && minutesBetween(boundsOf(end), boundsOf(word));
  return {
    startKnown: milestoneOf(incident, 'impact-start') !== undefined,
    ...(silence && { silence }),
    ...(afterEnd && Math.round(afterEnd.low) > 0 && { wordAfterEnd: afterEnd }),
    ...(harm && { harm }),
  };
}
