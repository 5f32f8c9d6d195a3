/** What is there to draw in each row of a comparison, in minutes from the common moment, and which minutes does the axis show? */
import { comparisonOf, type AlignedIncident, type ComparedIncident } from '../../analysis/comparison.ts';
import type { Minutes } from '../../analysis/duration.ts';
import type { TimelineEvent } from '../../schema/timeline-event.ts';
import type { DurationName } from '../../vocabulary/durations.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';
import { measureOf, spanOf, type Span } from './finding.ts';

export const sorts = ['longest', 'shortest', 'newest', 'oldest', 'given'] as const;
/** `given` is the order of the input; every other order is the same whatever the input's. */
export type Sort = (typeof sorts)[number];

export interface Row extends AlignedIncident {
  /** Times of the milestones that the picture draws, where the record knows them. */
  readonly start: Minutes | undefined;
  readonly mitigated: Minutes | undefined;
  readonly resolved: Minutes | undefined;
  readonly firstWord: Minutes | undefined;
  /** The span by which the incidents are measured against each other. */
  readonly measured: Span | undefined;
}

export interface Rows {
  readonly measure: DurationName;
  readonly rows: readonly Row[];
  readonly lacking: readonly ComparedIncident[];
}

const isMilestone = (event: TimelineEvent, milestone: Milestone): boolean =>
  event.milestone === milestone && event.of === undefined;

const byId = (a: Row, b: Row): number => (a.incident.id < b.incident.id ? -1 : a.incident.id > b.incident.id ? 1 : 0);

/** Spans by their lower, then their upper bound; a span not known comes last, both ways. */
function byLength(direction: 1 | -1): (a: Row, b: Row) => number {
  return ({ measured: a, ...rowA }, { measured: b, ...rowB }) => {
    if (!a || !b) return Number(!a) - Number(!b) || byId(rowA as Row, rowB as Row);
    const [first, second] = [a.minutes, b.minutes];
    if (first.low !== second.low) return first.low < second.low ? -direction : direction;
    if (first.high !== second.high) return first.high < second.high ? -direction : direction;
    return byId(rowA as Row, rowB as Row);
  };
}

/** Ids begin with the date, so their order is that of time. */
const orders: Readonly<Record<Exclude<Sort, 'given'>, (a: Row, b: Row) => number>> = {
  longest: byLength(-1),
  shortest: byLength(1),
  newest: (a, b) => byId(b, a),
  oldest: byId,
};

/** The rows of a comparison in the order asked for, and the incidents that cannot be drawn. */
export function rowsOf(incidents: readonly ComparedIncident[], milestone: Milestone, sort: Sort): Rows {
  const measure = measureOf(milestone);
  const { aligned, lacking } = comparisonOf(incidents, milestone);
  const rows = aligned.map((each): Row => {
    const timeOf = (name: Milestone): Minutes | undefined =>
      each.events.find(({ event }) => isMilestone(event, name))?.offset;
    return {
      ...each,
      start: timeOf('impact-start'),
      mitigated: timeOf('mitigated'),
      resolved: timeOf('resolved'),
      firstWord: timeOf('public-first-word'),
      measured: spanOf(each.incident, measure),
    };
  });
  return {
    measure,
    rows: sort === 'given' ? rows : rows.sort(orders[sort]),
    lacking: sort === 'given' ? lacking : [...lacking].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** An axis is never shorter than this, in minutes: shorter spans are not known so exactly. */
const shortest = 10;

/**
 * The minutes that the axis shows: the common moment, the harm and the first public word of every row. What lies further
 * out, the years of lawsuits after two days of failure, is counted at the ends and not drawn.
 */
export function domainOf(rows: readonly Row[]): readonly [number, number] {
  const ends = rows.flatMap(({ zero, start, mitigated, resolved, firstWord }) =>
    [zero, start, mitigated, resolved, firstWord].flatMap((span) => (span ? [span.low, span.high] : [])),
  );
  const known = [0, ...ends.filter(Number.isFinite)];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const margin = 0.02 * Math.max(high - low, shortest);
  return [low < 0 ? low - margin : 0, Math.max(high, low + shortest) + margin];
}
