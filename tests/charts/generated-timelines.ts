/** Which courses of one incident, however odd, must its pictures be able to draw? */
import fc from 'fast-check';
import type { TimelineEvent } from '../../src/schema/timeline-event.ts';
import { lanes, type Lane } from '../../src/vocabulary/lanes.ts';
import { milestones } from '../../src/vocabulary/milestones.ts';

const minute = 60_000;
const isoMinute = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Minutes from the middle of things: the same minute, the same hour, the same month, years away. */
const distance = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -60, max: 60 }),
  fc.integer({ min: -40_000, max: 40_000 }),
  fc.integer({ min: -3_000_000, max: 3_000_000 }),
);

const forms = ['minute', 'hour', 'day', 'interval', 'days', 'by', 'from'] as const;

/** A time in every form that a record allows. */
const time = (start: number): fc.Arbitrary<Pick<TimelineEvent, 'at' | 'precision'>> =>
  fc.tuple(distance, distance.map(Math.abs), fc.constantFrom(...forms)).map(([from, length, form]) => {
    const low = start + from * minute;
    const high = low + (length + 1) * minute;
    switch (form) {
      case 'minute':
      case 'hour':
        return { at: isoMinute(low), precision: form };
      case 'day':
        return { at: isoDay(low), precision: form };
      case 'interval':
        return { at: `${isoMinute(low)}/${isoMinute(high)}`, precision: 'minute' };
      case 'days':
        return { at: `${isoDay(low)}/${isoDay(high)}`, precision: 'day' };
      case 'by':
        return { at: `../${isoMinute(high)}`, precision: 'hour' };
      case 'from':
        return { at: `${isoMinute(low)}/..`, precision: 'hour' };
    }
  });

const text = fc.constantFrom(
  'It broke.',
  'Donaudampfschifffahrtsgesellschaft '.repeat(20).trim(),
  '<b>&amp;</b> "障害" 🔥',
);

const ending = (at: string): number => Date.parse(at.split('/').find((each) => each !== '..') ?? '');

/** One to sixty events in the order of time, each milestone at most once for the whole. */
export const anyTimeline: fc.Arbitrary<{ readonly timeline: TimelineEvent[] }> = fc
  .tuple(fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2026, 0) }), fc.subarray([...milestones]))
  .chain(([start, known]) =>
    fc.record({
      times: fc.array(time(start), { minLength: Math.max(1, known.length), maxLength: 60, size: 'max' }),
      lane: fc.infiniteStream(fc.constantFrom(...lanes.map(({ id }) => id))),
      text: fc.infiniteStream(text),
      known: fc.constant(known),
    }),
  )
  .map(({ times, lane, text, known }) => ({
    timeline: times
      .map((each, index): TimelineEvent => ({
        ...each,
        id: `event-${index}`,
        actor: 'Operator',
        lane: lane.next().value as Lane,
        public: true,
        text: text.next().value as string,
        sources: ['s1'],
        ...(known[index] && { milestone: known[index].id }),
      }))
      .sort((a, b) => ending(a.at) - ending(b.at)),
  }));
