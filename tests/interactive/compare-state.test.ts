import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, askedFor, fewest, most, scales } from '../../src/interactive/compare/state.ts';
import type { CompareState } from '../../src/routes.ts';
import { milestones } from '../../src/vocabulary/milestones.ts';

const known = Array.from({ length: 20 }, (_, index) => `2024-01-${String(index + 1).padStart(2, '0')}-outage`);
const fallback: CompareState = { incidents: known.slice(0, 3), align: 'impact-start', scale: 'log' };
const searchOf = (address: string) => new URL(address, 'https://example.org').search;

describe('the address of a comparison', () => {
  test('gives the same comparison back, whatever was chosen', () => {
    const states = fc.record({
      incidents: fc.uniqueArray(fc.constantFrom(...known), { minLength: fewest, maxLength: most }),
      align: fc.constantFrom(...milestones.map(({ id }) => id)),
      scale: fc.constantFrom(...scales),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(askedFor(searchOf(addressOf(state)), known, fallback)).toEqual({ state, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  test('without parameters is the comparison that the build has drawn', () => {
    expect(askedFor('', known, fallback)).toEqual({ state: fallback, problems: [] });
  });

  test('leaves out an incident that does not exist, and says so', () => {
    const { state, problems } = askedFor(`?incidents=${known[3]},nonsense,${known[4]}`, known, fallback);
    expect(state.incidents).toEqual([known[3], known[4]]);
    expect(problems).toEqual([{ kind: 'unknown-incident', value: 'nonsense' }]);
  });

  test('with one incident shows the default, and says so', () => {
    const { state, problems } = askedFor(`?incidents=${known[3]}`, known, fallback);
    expect(state.incidents).toEqual(fallback.incidents);
    expect(problems).toEqual([{ kind: 'too-few' }]);
  });

  test('with more than twelve incidents keeps the first twelve', () => {
    const { state, problems } = askedFor(`?incidents=${known.join(',')}`, known, fallback);
    expect(state.incidents).toEqual(known.slice(0, 12));
    expect(problems).toEqual([{ kind: 'too-many', left: 8 }]);
  });

  test('never yields a state that cannot be drawn, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (incidents, align, scale) => {
          const search = `?${new URLSearchParams({ incidents, align, scale }).toString()}`;
          const { state } = askedFor(search, known, fallback);
          expect(state.incidents.length).toBeGreaterThanOrEqual(fewest);
          expect(state.incidents.every((id) => known.includes(id))).toBe(true);
          expect(milestones.some(({ id }) => id === state.align)).toBe(true);
          expect(scales).toContain(state.scale);
        },
      ),
    );
  });
});
