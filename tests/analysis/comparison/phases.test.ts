import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseRowOf, phaseRowsOf } from '../../../src/analysis/comparison/phases.ts';
import { withinOf } from '../../../src/analysis/comparison/within.ts';
import { durations } from '../../../src/vocabulary/durations.ts';
import { anyCompared, compared, weakly } from '../compared-record.ts';

const recover = (...records: Parameters<typeof phaseRowOf>[0]) => phaseRowOf(records, 'time-to-recover');
const ratiosOf = (row: ReturnType<typeof phaseRowOf>) =>
  row.phases.map((phase) => (phase.state === 'firm' ? phase.ratio : phase.state));

test('points have exact ratios to the shortest', () => {
  const row = recover(compared('A', { resolved: 60 }), compared('B', { resolved: 20 }));
  expect(ratiosOf(row)).toEqual([
    { low: 3, high: 3 },
    { low: 1, high: 1 },
  ]);
  expect(row.spread).toEqual({ low: 3, high: 3 });
});

test('bounds make the ratio an interval, which never falls below one', () => {
  const row = recover(compared('A', { resolved: [60, 120] }), compared('B', { resolved: [30, 80] }));
  expect(ratiosOf(row)).toEqual([
    { low: 1, high: 4 },
    { low: 1, high: 80 / 60 },
  ]);
  expect(row.spread).toEqual({ low: 1, high: 4 });
});

test('an end that nobody knows leaves the ratio open', () => {
  const row = recover(compared('A', { resolved: [600, Infinity] }), compared('B', { resolved: 60 }));
  expect(ratiosOf(row)).toEqual([
    { low: 10, high: Infinity },
    { low: 1, high: 1 },
  ]);
});

test('what is weak or not known is counted and compared with nothing', () => {
  const row = recover(weakly(compared('A', { resolved: 5 })), compared('B', { resolved: 60 }), compared('C'));
  expect(row).toMatchObject({ n: 1, weak: 1, unknown: 1 });
  expect(ratiosOf(row)).toEqual(['weak', undefined, 'unknown']);
  expect(row.spread).toBeUndefined();
});

test('a time before the harm began has no ratio', () => {
  const silence = phaseRowOf(
    [compared('A', { 'public-first-word': -30 }), compared('B', { 'public-first-word': 30 })],
    'time-to-public-word',
  );
  expect(silence.n).toBe(2);
  expect(ratiosOf(silence)).toEqual([undefined, undefined]);
});

test('a phase that no incident has is left out', () => {
  expect(phaseRowsOf([compared('A', { resolved: 5 }), compared('B')]).map(({ name }) => name)).toEqual([
    'time-to-recover',
  ]);
});

test('every ratio holds for all lengths that the bounds allow', () => {
  const bounded = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
    .map(([low, width]): [number, number] => [low, low + width]);
  fc.assert(
    fc.property(
      fc.array(bounded, { minLength: 2, maxLength: 5 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (spans, shares) => {
        const row = recover(...spans.map((resolved, index) => compared(`N${index}`, { resolved })));
        const lengths = spans.map(([low, high], index) => low + (high - low) * (shares[index] ?? 0));
        const shortest = Math.min(...lengths);
        if (shortest === 0) return;
        row.phases.forEach((phase, index) => {
          const ratio = (lengths[index] ?? 0) / shortest;
          if (phase.state !== 'firm' || !phase.ratio) throw new Error('these are all firm');
          expect(ratio).toBeGreaterThanOrEqual(phase.ratio.low - 1e-9);
          expect(ratio).toBeLessThanOrEqual(phase.ratio.high + 1e-9);
        });
        const spread = Math.max(...lengths) / shortest;
        expect(spread).toBeGreaterThanOrEqual((row.spread?.low ?? NaN) - 1e-9);
        expect(spread).toBeLessThanOrEqual((row.spread?.high ?? NaN) + 1e-9);
      },
    ),
  );
});

test('within a time are those that certainly were, half of the firm ones at least', () => {
  const records = [
    compared('A', { resolved: 10 }),
    compared('B', { resolved: [20, 50] }),
    compared('C', { resolved: [30, 90] }),
    compared('D', { resolved: 600 }),
    weakly(compared('E', { resolved: 1 })),
    compared('F'),
  ];
  const within = withinOf(recover(...records));
  const namesOf = (those: readonly { shortTitle: string }[] = []) => those.map(({ shortTitle }) => shortTitle);
  expect(within?.minutes).toBe(60);
  expect(namesOf(within?.yes)).toEqual(['A', 'B']);
  expect(namesOf(within?.open)).toEqual(['C']);
  expect(namesOf(within?.no)).toEqual(['D']);
  expect(namesOf(within?.weak)).toEqual(['E']);
  expect(namesOf(within?.unknown)).toEqual(['F']);
});

test('where most have no upper bound, no time is named', () => {
  expect(
    withinOf(recover(compared('A', { resolved: [5, Infinity] }), compared('B', { resolved: [5, Infinity] }))),
  ).toBeUndefined();
});

test('each incident stands in exactly one group', () => {
  fc.assert(
    fc.property(anyCompared, fc.constantFrom(...durations.map(({ id }) => id)), (records, name) => {
      const row = phaseRowOf(records, name);
      expect(row.n + row.weak + row.unknown).toBe(records.length);
      const within = withinOf(row);
      if (!within) return;
      const groups = [within.yes, within.no, within.open, within.weak, within.unknown].flat();
      expect(groups.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    }),
  );
});
