/** How does English speak of how long the turning points of an incident took? */
import type { Minutes } from '../analysis/duration.ts';
import { minutes, span } from './en-times.ts';

/** "54 min", "12 min before", "5 min before to 10 min after": a span that may lie on both sides of zero. */
function length({ low, high }: Minutes): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (from === 0 && to === 0) return 'at once';
  if (from >= 0) return span({ low: from, high: to });
  if (to <= 0) return `${span({ low: -to, high: -from })} before`;
  if (to === Infinity) return Number.isFinite(from) ? `at most ${minutes(-from)} before, or after` : 'not known';
  if (from === -Infinity) return `at most ${minutes(to)}, or before`;
  return `${minutes(-from)} before to ${minutes(to)} after`;
}

/** "0", "10 min", "6 h", "3 d", "1 wk": a mark on an axis. */
function tick(value: number): string {
  const week = 10_080;
  if (value === 0) return '0';
  return value > 0 && value % week === 0 ? `${value / week} wk` : minutes(value);
}

export interface MilestoneFacts {
  /** From the start of harm; absent is not known. */
  readonly recover?: Minutes;
  readonly mitigate?: Minutes;
  readonly identify?: Minutes;
}

function endClause({ recover, mitigate }: MilestoneFacts): string {
  const known = recover ?? mitigate;
  const subject = recover || !mitigate ? 'Recovery' : 'Mitigation';
  if (!known) return 'How long recovery took is not known';
  return Math.round(known.high) === 0 ? `${subject} was immediate` : `${subject} took ${span(known)}`;
}

function causeClause({ identify }: MilestoneFacts): string {
  if (!identify) return 'when the cause was found is not known';
  return Math.round(identify.high) === 0
    ? 'the cause was known at once'
    : `the cause was known after ${span(identify)}`;
}

export const milestones = {
  title: (facts: MilestoneFacts): string => `${endClause(facts)}; ${causeClause(facts)}`,
  description:
    'Each bar is a length of time from the start of harm: solid as far as it is certain, hatched as far as the sources leave it open, with an arrow where they set no bound.',
  length,
  notKnown: 'not known',
  /** The fault may have lain there for months: its length is written, not drawn. */
  apart: 'from the fault to the trigger; not on this axis',
  count: (known: number, all: number): string =>
    known === all ? `${all} durations` : `${known} of ${all} durations known`,
  tick,
  axis: { linear: 'since the start of harm', symlog: 'since the start of harm; longer times are compressed' },
  columns: {
    duration: 'Duration',
    from: 'From',
    to: 'To',
    length: 'Length',
    low: 'At least (minutes)',
    high: 'At most (minutes)',
  },
} as const;
