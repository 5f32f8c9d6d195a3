/** How does English speak of the course of one incident, in the picture of its timeline? */
import type { Minutes } from '../analysis/duration.ts';
import { boundsOf } from '../schema/bounds.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';
import { calendarDate, clock, minutes, shortDate, span } from './en-times.ts';

export interface TimelineFacts {
  readonly startKnown: boolean;
  /** From the start of harm to the first public word; absent when the word is not known. */
  readonly silence?: Minutes;
  /** From the end of harm to the first public word, when the word certainly came after it. */
  readonly wordAfterEnd?: Minutes;
  /** From the start of harm to its end: for all, or where that is not known for most. */
  readonly harm?: Minutes & { readonly for: 'all' | 'most' };
}

/** "54 min after", "between 5 min before and 10 min after", "at least 2 h before": a span, one end known, on either side of zero. */
function relative({ low, high }: Minutes): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (from === 0 && to === 0) return 'in the minute when';
  if (from >= 0) return `${span({ low: from, high: to })} after`;
  if (to <= 0) return `${span({ low: -to, high: -from })} before`;
  if (to === Infinity) return `at most ${minutes(-from)} before, or after,`;
  if (from === -Infinity) return `at most ${minutes(to)} after, or before,`;
  return `between ${minutes(-from)} before and ${minutes(to)} after`;
}

function toldClause({ silence, wordAfterEnd, harm }: TimelineFacts): string {
  if (wordAfterEnd) {
    const over = harm?.for === 'most' ? 'most of the harm was gone' : 'the harm was over';
    return `The public was first told ${relative(wordAfterEnd)} ${over}`;
  }
  if (silence) return `The public was first told ${relative(silence)} the harm began`;
  return 'When the public was first told is not known';
}

function endClause({ harm }: TimelineFacts): string {
  if (!harm) return 'when the harm ended is not known';
  const over = harm.for === 'all' ? 'the harm was declared over' : 'most of the harm was gone';
  if (harm.for === 'all' && harm.high === Infinity) return `the harm lasted ${span(harm)}`;
  return Math.round(harm.high) === 0 ? `${over} within the minute` : `${over} after ${span(harm)}`;
}

/** "22:20", "22:20 to 03:30", "by 22:20", "29 Jul": as short as a label in a picture must be. */
function labelTime(
  event: Pick<TimelineEvent, 'at' | 'precision'>,
  { date, year }: { readonly date: boolean; readonly year: boolean },
): string {
  const { low, high } = boundsOf(event);
  const [from = '', to] = event.at.split('/');
  const day = (time: number): string => shortDate(time, { year });
  const end = (text: string, time: number, dated = date): string =>
    text.length === 10 ? day(time) : dated ? `${day(time)}, ${clock(time)}` : clock(time);
  if (to === undefined) {
    const about = event.precision === 'hour' && from.length > 10 ? 'about ' : '';
    return about + end(from, from.length > 10 ? Date.parse(from) : low);
  }
  if (from === '..') return `by ${end(to, high)}`;
  if (to === '..') return `from ${end(from, low)}`;
  const sameDay = shortDate(low, { year: true }) === shortDate(high, { year: true });
  return `${end(from, low)} to ${end(to, high, date && !sameDay)}`;
}

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

export const incidentTimeline = {
  title: (facts: TimelineFacts): string =>
    facts.startKnown
      ? `${toldClause(facts)}; ${endClause(facts)}`
      : 'When the harm began is not known, and so neither is how long it lasted',
  description:
    'What broke stands first, then what the operator did and what the public was told. Numbers, where there is room for them, are those of the list of events. A soft bar is a time known only within bounds; hatching is the silence between the start of harm and the first public word. Times are UTC.',
  compressed: 'Beyond a break in the axis time is compressed.',
  silence: (length: Minutes): string =>
    capital(`${span({ low: Math.max(0, length.low), high: length.high })} of silence`),
  harm: (length: NonNullable<TimelineFacts['harm']>): string =>
    capital(length.for === 'all' ? `${span(length)} of harm` : `${span(length)} until most of it was gone`),
  wordUnknown: 'First public word: not known',
  startUnknown: 'Start of harm: not known',
  axis: (time: number): string => `${calendarDate(time)}, UTC`,
  labelTime,
  columns: { number: 'No.', time: 'Time', lane: 'What it tells', milestone: 'Milestone', actor: 'Who', text: 'Event' },
} as const;
