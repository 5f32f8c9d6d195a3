/** Is the sentence over a comparison true of every course of events that the bounds allow? */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingOf, findingSentence, type Measured } from '../../src/charts/comparative-timeline/finding.ts';
import { wordsOf } from '../../src/words/of.ts';
import { eventAt } from '../analysis/record.ts';

const words = wordsOf('en');
const start = Date.UTC(2025, 0, 1);
const at = (minutes: number): string => `${new Date(start + minutes * 60_000).toISOString().slice(0, 16)}Z`;

/** An incident that began at one known minute and ended somewhere between two others; `high` absent: no upper bound. */
const incidentOf = ({ low, width, isOpen }: { low: number; width: number; isOpen: boolean }, index: number) => ({
  id: `incident-${index}`,
  title: `Title ${index}`,
  shortTitle: `Name-${index}`,
  timeline: [
    eventAt(at(0), 'impact-start'),
    eventAt(isOpen ? `${at(low)}/..` : width === 0 ? at(low) : `${at(low)}/${at(low + width)}`, 'resolved'),
  ],
});

const ends = fc.record({
  low: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 20_000 })),
  width: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
  isOpen: fc.oneof({ arbitrary: fc.constant(false), weight: 6 }, { arbitrary: fc.constant(true), weight: 1 }),
});

const measuredOf = (each: { low: number; width: number; isOpen: boolean }, index: number): Measured => ({
  incident: incidentOf(each, index),
  minutes: { low: each.low, high: each.isOpen ? Infinity : each.low + each.width },
});

/** Any two of these ends may be the truth together. */
const truths = ({ minutes: { low, high } }: Measured): readonly number[] => [
  low,
  Number.isFinite(high) ? high : low + 1e6,
];

test('what is called the longest is longer than every other in every case, and the shortest shorter', () => {
  fc.assert(
    fc.property(fc.array(ends, { minLength: 1, maxLength: 7 }), (spans) => {
      const all = spans.map(measuredOf);
      const finding = findingOf(all);
      const isAlwaysLonger = (a: Measured, b: Measured): boolean =>
        truths(a).every((x) => truths(b).every((y) => x > y));
      if ('longest' in finding && all.length > 1) {
        const others = all.filter((each) => each !== finding.longest);
        expect(others.every((other) => isAlwaysLonger(finding.longest, other))).toBe(true);
      }
      if ('shortest' in finding) {
        const others = all.filter((each) => each !== finding.shortest);
        expect(others.every((other) => isAlwaysLonger(other, finding.shortest))).toBe(true);
      }
      if (finding.kind === 'contested') {
        const mayLead = (each: Measured) =>
          all.every((other) => Math.max(...truths(each)) >= Math.min(...truths(other)));
        expect(finding.contenders.length).toBeGreaterThan(1);
        expect(new Set(finding.contenders)).toEqual(new Set(all.filter(mayLead)));
      }
      if (finding.kind === 'equal') expect(new Set(all.flatMap(truths)).size).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

test('a ratio that is printed holds for every pair of lengths', () => {
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const incidents = [a, b].map(incidentOf);
      const title = findingSentence(incidents, 'time-to-recover', words);
      const printed = /, (?:at least )?([\d.]+)(?: to ([\d.]+))? times as long as in/.exec(title);
      if (!printed) return;
      const longer = title.startsWith(`Recovery took ${words.format.span(measuredOf(a, 0).minutes)} in Name-0`)
        ? [a, b]
        : [b, a];
      const [first = [], second = []] = longer.map((each, index) => truths(measuredOf(each, index)));
      const low = Number(printed[1]);
      const high = title.includes('at least') ? Infinity : Number(printed[2] ?? printed[1]);
      for (const x of first) {
        for (const y of second.filter((length) => length > 0)) {
          expect(x / y).toBeGreaterThanOrEqual(low - 1e-9);
          expect(x / y).toBeLessThanOrEqual(high + 1e-9);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('what is not known at all takes no part and is counted', () => {
  const known = incidentOf({ low: 60, width: 0, isOpen: false }, 1);
  const silent = { ...known, id: 'silent', shortTitle: 'Silent', timeline: [eventAt(at(0), 'impact-start')] };
  expect(findingSentence([silent, known], 'time-to-recover', words)).toBe(
    'Recovery took 1 h in Name-1; not known for 1 of 2',
  );
});

test('a span that rests on weak statements takes no part and is counted', () => {
  const known = incidentOf({ low: 60, width: 0, isOpen: false }, 1);
  const other = incidentOf({ low: 600, width: 0, isOpen: false }, 2);
  const weak = { ...other, timeline: other.timeline.map((event) => ({ ...event, weak: 'Only a forum says so.' })) };
  expect(findingSentence([weak, known], 'time-to-recover', words)).toBe(
    'Recovery took 1 h in Name-1; weakly supported for 1 of 2',
  );
  expect(findingSentence([weak], 'time-to-recover', words)).toBe('It is not firmly known how long recovery took');
});
