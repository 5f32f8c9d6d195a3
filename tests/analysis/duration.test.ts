import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf, durationsOf, minutesBetween } from '../../src/analysis/duration.ts';
import { durations } from '../../src/vocabulary/durations.ts';
import { milestones, type Milestone } from '../../src/vocabulary/milestones.ts';
import { eventAt, timelineOf } from './record.ts';

describe('durationOf', () => {
  test('two points give one number', () => {
    const record = timelineOf(eventAt('2025-03-01T20:40Z', 'impact-start'), eventAt('2025-03-02T00:02Z', 'resolved'));
    expect(durationOf(record, 'time-to-recover')).toMatchObject({ known: true, minutes: { low: 202, high: 202 } });
  });

  test('a bounded end gives a bounded span: the Outlook outage lasted 19 h 5 min to 21 h 29 min', () => {
    const record = timelineOf(
      eventAt('2025-07-09T22:20Z', 'impact-start'),
      eventAt('2025-07-10T17:25Z/2025-07-10T19:49Z', 'resolved'),
    );
    expect(durationOf(record, 'time-to-recover')).toMatchObject({ minutes: { low: 19 * 60 + 5, high: 21 * 60 + 29 } });
  });

  test('an outage that never ended has no time to recover, and says which milestone is missing', () => {
    const record = timelineOf(eventAt('2025-03-01T20:40Z', 'impact-start'));
    expect(durationOf(record, 'time-to-recover')).toEqual({
      name: 'time-to-recover',
      known: false,
      missing: ['resolved'],
    });
  });

  test('an unknown lower bound leaves the span open', () => {
    const record = timelineOf(
      eventAt('../2025-07-09T22:20Z', 'fault-introduced'),
      eventAt('2025-07-09T22:20Z', 'trigger'),
    );
    expect(durationOf(record, 'dormancy')).toMatchObject({ minutes: { low: 0, high: Infinity } });
  });

  test('a public word before the harm is a negative silence, not none', () => {
    const record = timelineOf(
      eventAt('2025-03-01T20:00Z', 'public-first-word'),
      eventAt('2025-03-01T20:40Z', 'impact-start'),
    );
    expect(durationOf(record, 'time-to-public-word')).toMatchObject({ minutes: { low: -40, high: -40 } });
  });

  test('overlapping bounds never make the time to recover negative', () => {
    const record = timelineOf(
      eventAt('2025-03-01T20:00Z/2025-03-01T21:00Z', 'impact-start'),
      eventAt('2025-03-01T20:30Z', 'resolved'),
    );
    expect(durationOf(record, 'time-to-recover')).toMatchObject({ minutes: { low: 0, high: 30 } });
  });

  test('a span that rests on a weak statement says so', () => {
    const end = { ...eventAt('2025-03-01T21:45Z', 'mitigated'), weak: 'Only a machine-written page gives it.' };
    expect(durationOf(timelineOf(eventAt('2025-03-01T20:40Z', 'impact-start'), end), 'time-to-mitigate')).toMatchObject(
      { weak: true },
    );
    expect(
      durationOf(
        timelineOf(eventAt('2025-03-01T20:40Z', 'impact-start'), eventAt('2025-03-01T21:45Z', 'mitigated')),
        'time-to-mitigate',
      ),
    ).toMatchObject({ weak: false });
  });

  test('the milestone of a part does not stand for the whole', () => {
    const record = timelineOf(eventAt('2025-03-01T20:40Z', 'impact-start'), {
      ...eventAt('2025-03-01T21:00Z', 'resolved'),
      of: 'teams',
    });
    expect(durationOf(record, 'time-to-recover').known).toBe(false);
  });
});

describe('for any record', () => {
  const minute = 60_000;
  const text = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 16)}Z`;
  const start = Date.parse('2020-01-01T00:00Z');
  /** Milestones with bounds in whole minutes from a common start. */
  const bounded = fc.record({ from: fc.integer({ min: 0, max: 100_000 }), width: fc.integer({ min: 0, max: 5_000 }) });
  const records = fc.dictionary(fc.constantFrom(...milestones.map(({ id }) => id)), bounded, { minKeys: 1 });
  const written = (record: Record<string, { from: number; width: number }>, shift = 0, widen = 0) =>
    timelineOf(
      ...Object.entries(record).map(([milestone, { from, width }]) => {
        const low = start + (from + shift - widen) * minute;
        const high = start + (from + shift + width + widen) * minute;
        return eventAt(low === high ? text(low) : `${text(low)}/${text(high)}`, milestone as Milestone);
      }),
    );
  const spans = (record: ReturnType<typeof written>) =>
    durationsOf(record).map((duration) => (duration.known ? duration.minutes : duration.missing));

  test('shifting it in time changes no duration', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: -500_000, max: 500_000 }), (record, shift) => {
        expect(spans(written(record, shift))).toEqual(spans(written(record)));
      }),
    );
  });

  test('widening the bounds never narrows a duration', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 2_000 }), (record, widen) => {
        const narrow = durationsOf(written(record));
        const wide = durationsOf(written(record, 0, widen));
        narrow.forEach((duration, index) => {
          const other = wide[index];
          expect(other?.known).toBe(duration.known);
          if (!duration.known || !other?.known || duration.minutes.high < 0) return;
          expect(other.minutes.low).toBeLessThanOrEqual(duration.minutes.low);
          expect(other.minutes.high).toBeGreaterThanOrEqual(duration.minutes.high);
        });
      }),
    );
  });

  test('the order of its events changes nothing', () => {
    fc.assert(
      fc.property(records, (record) => {
        const forwards = written(record);
        expect(spans(timelineOf(...[...forwards.timeline].reverse()))).toEqual(spans(forwards));
      }),
    );
  });

  test('a span holds every pair of instants that its bounds allow', () => {
    fc.assert(
      fc.property(
        bounded,
        bounded,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, i, j) => {
          const bounds = ({ from, width }: typeof a) => ({ low: from * minute, high: (from + width) * minute });
          const inside = ({ from, width }: typeof a, share: number) => (from + width * share) * minute;
          const { low, high } = minutesBetween(bounds(a), bounds(b));
          const actual = (inside(b, j) - inside(a, i)) / minute;
          expect(actual).toBeGreaterThanOrEqual(low - 1e-6);
          expect(actual).toBeLessThanOrEqual(high + 1e-6);
        },
      ),
    );
  });

  test('every named duration is answered, in the order of the vocabulary', () => {
    expect(durationsOf(timelineOf()).map(({ name }) => name)).toEqual(durations.map(({ id }) => id));
  });
});
