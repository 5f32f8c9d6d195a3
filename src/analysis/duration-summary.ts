/** What do the durations of several incidents have in common, given that each is known only within bounds? */
import type { Incident } from '../schema/incident.ts';
import type { DurationName } from '../vocabulary/durations.ts';
import { durationOf, type Minutes } from './duration.ts';

export interface DurationSummary {
  readonly name: DurationName;
  /** Incidents whose duration counts here. */
  readonly n: number;
  /** Incidents that were asked. */
  readonly asked: number;
  /** Incidents left out since one of their two milestones rests on weak sources alone. */
  readonly weak: number;
  /**
   * From the median of the lower bounds to the median of the upper ones, in minutes: the true median lies in between.
   * Absent below three incidents, whose middle says nothing that their two ends do not.
   */
  readonly median?: Minutes;
  /** The true shortest duration lies between the lowest lower and the lowest upper bound, in minutes. */
  readonly shortest?: Minutes;
  /** The true longest duration lies between the highest lower and the highest upper bound, in minutes. */
  readonly longest?: Minutes;
}

/** As many incidents as have a middle. */
const fewestForMedian = 3;

/** The middle one of sorted numbers, or the mean of the middle two. */
function middleOf(sorted: readonly number[]): number {
  const at = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low === high ? low : (low + high) / 2;
}

/**
 * Median, shortest and longest of one duration over several incidents. A median is monotone in each of its values, so that the
 * medians of all lower and of all upper bounds enclose it. An end that is not known stays open (±Infinity) and is kept:
 * leaving out the unfinished would make outages look shorter. Weak spans feed no statistic.
 */
export function durationSummaryOf(
  incidents: readonly Pick<Incident, 'timeline'>[],
  name: DurationName,
): DurationSummary {
  const known = incidents.map((incident) => durationOf(incident, name)).filter((duration) => duration.known);
  const spans = known.filter(({ weak }) => !weak).map(({ minutes }) => minutes);
  const counted = { name, n: spans.length, asked: incidents.length, weak: known.length - spans.length };
  if (spans.length === 0) return counted;
  const ascending = (a: number, b: number) => a - b;
  const lows = spans.map(({ low }) => low).sort(ascending);
  const highs = spans.map(({ high }) => high).sort(ascending);
  return {
    ...counted,
    ...(spans.length >= fewestForMedian && { median: { low: middleOf(lows), high: middleOf(highs) } }),
    shortest: { low: lows[0] ?? NaN, high: highs[0] ?? NaN },
    longest: { low: lows.at(-1) ?? NaN, high: highs.at(-1) ?? NaN },
  };
}
