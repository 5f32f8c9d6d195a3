import fc from 'fast-check';
import { expect, test } from 'vitest';
import { durationSummaryOf } from '../../src/analysis/duration-summary.ts';
import { eventAt, timelineOf } from './record.ts';

const start = Date.parse('2025-03-01T00:00Z');
const written = (minutes: number) => new Date(start + minutes * 60_000).toISOString().slice(0, 16) + 'Z';
const lasting = (low: number, high = low) =>
  timelineOf(
    eventAt(written(0), 'impact-start'),
    eventAt(low === high ? written(low) : `${written(low)}/${written(high)}`, 'resolved'),
  );
const summary = (...incidents: ReturnType<typeof timelineOf>[]) => durationSummaryOf(incidents, 'time-to-recover');

test('an odd number has its middle one, an even number the mean of its middle two', () => {
  expect(summary(lasting(10), lasting(40), lasting(20)).median).toEqual({ low: 20, high: 20 });
  expect(summary(lasting(10), lasting(40), lasting(20), lasting(30)).median).toEqual({ low: 25, high: 25 });
});

test('bounds of the incidents are bounds of the median, of the shortest and of the longest', () => {
  const { median, shortest, longest, n, asked } = summary(lasting(10, 100), lasting(20), lasting(30, 60), timelineOf());
  expect(median).toEqual({ low: 20, high: 60 });
  expect(shortest).toEqual({ low: 10, high: 20 });
  expect(longest).toEqual({ low: 30, high: 100 });
  expect([n, asked]).toEqual([3, 4]);
});

test('an end that nobody knows stays open, and is not left out', () => {
  const open = timelineOf(eventAt(written(0), 'impact-start'), eventAt(`${written(90)}/..`, 'resolved'));
  expect(summary(lasting(10), open)).toMatchObject({ n: 2, longest: { low: 90, high: Infinity } });
  expect(summary(lasting(10), open, open).median).toEqual({ low: 90, high: Infinity });
  expect(summary(lasting(10), lasting(20), open).median).toEqual({ low: 20, high: 20 });
});

test('weak spans feed no statistic and are counted apart', () => {
  const weak = lasting(500);
  const incidents = [lasting(10), { timeline: weak.timeline.map((event) => ({ ...event, weak: 'A forum only.' })) }];
  expect(durationSummaryOf(incidents, 'time-to-recover')).toMatchObject({
    n: 1,
    weak: 1,
    longest: { low: 10, high: 10 },
  });
});

test('two have no middle', () => {
  expect(summary(lasting(10), lasting(20)).median).toBeUndefined();
});

test('where nothing is known there is no median', () => {
  expect(summary(timelineOf())).toEqual({ name: 'time-to-recover', n: 0, asked: 1, weak: 0 });
});

test('wherever in its bounds each duration truly lies, the true median lies in the bounds of the median', () => {
  const span = fc.record({
    low: fc.integer({ min: 1, max: 5000 }),
    width: fc.integer({ min: 0, max: 5000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(span, { minLength: 3, maxLength: 15 }), (spans) => {
      const { median } = summary(...spans.map(({ low, width }) => lasting(low, low + width)));
      const truth = spans.map(({ low, width, share }) => low + width * share).sort((a, b) => a - b);
      const middle =
        ((truth[Math.floor((truth.length - 1) / 2)] ?? 0) + (truth[Math.ceil((truth.length - 1) / 2)] ?? 0)) / 2;
      expect(middle).toBeGreaterThanOrEqual((median?.low ?? NaN) - 1e-6);
      expect(middle).toBeLessThanOrEqual((median?.high ?? NaN) + 1e-6);
    }),
  );
});
