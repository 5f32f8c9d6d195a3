import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf } from '../../src/analysis/comparison.ts';
import { twoClocksOf } from '../../src/analysis/two-clocks.ts';
import { eventAt } from './record.ts';

const incident = (id: string, ...timeline: ReturnType<typeof eventAt>[]) => ({
  id,
  title: `Title of ${id}`,
  shortTitle: id,
  timeline,
});

test('each incident starts at zero at the chosen milestone', () => {
  const a = incident(
    'a',
    eventAt('2025-03-01T20:40Z', 'impact-start'),
    eventAt('2025-03-01T21:34Z', 'public-first-word'),
  );
  const b = incident(
    'b',
    eventAt('2025-07-09T22:20Z', 'impact-start'),
    eventAt('2025-07-10T03:30Z', 'public-first-word'),
  );
  const { aligned } = comparisonOf([a, b], 'impact-start');
  expect(aligned.map(({ events }) => events.map(({ offset }) => offset.low))).toEqual([
    [0, 54],
    [0, 310],
  ]);
});

test('an incident that lacks the milestone is named, not dropped', () => {
  const a = incident('a', eventAt('2025-03-01T20:40Z', 'impact-start'));
  const b = incident('b', eventAt('2025-07-09T22:20Z', 'impact-start'), eventAt('2025-07-10T00:00Z', 'detected'));
  const comparison = comparisonOf([a, b], 'detected');
  expect(comparison.aligned.map(({ incident: { id } }) => id)).toEqual(['b']);
  expect(comparison.lacking.map(({ id }) => id)).toEqual(['a']);
});

test('a milestone without a lower bound cannot be the zero', () => {
  const a = incident('a', eventAt('../2025-03-01T20:40Z', 'trigger'));
  expect(comparisonOf([a], 'trigger').lacking).toHaveLength(1);
});

test('an uncertain zero is told once, and does not widen the other events', () => {
  const a = incident(
    'a',
    eventAt('2024-07-19T04:09Z/2024-07-19T05:27Z', 'impact-start'),
    eventAt('2024-07-19T09:45Z', 'public-first-word'),
  );
  const [row] = comparisonOf([a], 'impact-start').aligned;
  expect(row?.zero).toEqual({ low: 0, high: 78 });
  expect(row?.events[1]?.offset).toEqual({ low: 336, high: 336 });
});

test('shifting an incident in time changes no offset', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1 }),
      fc.integer({ min: 0, max: 500_000 }),
      (minutes, shift) => {
        const at = (value: number) =>
          `${new Date(Date.parse('2020-01-01T00:00Z') + value * 60_000).toISOString().slice(0, 16)}Z`;
        const of = (by: number) =>
          comparisonOf(
            [incident('a', eventAt(at(by), 'impact-start'), ...minutes.map((value) => eventAt(at(value + by))))],
            'impact-start',
          );
        const offsets = (by: number) => of(by).aligned[0]?.events.map(({ offset }) => offset);
        expect(offsets(shift)).toEqual(offsets(0));
      },
    ),
  );
});

test('the end of harm is the resolution, or where that is unknown the mitigation', () => {
  const mitigated = eventAt('2025-03-01T21:45Z', 'mitigated');
  const resolved = eventAt('2025-03-02T00:02Z', 'resolved');
  expect(twoClocksOf(incident('a', mitigated)).end?.low).toBe(Date.parse(mitigated.at));
  expect(twoClocksOf(incident('a', mitigated, resolved)).end?.low).toBe(Date.parse(resolved.at));
  expect(twoClocksOf(incident('a'))).toEqual({});
});
