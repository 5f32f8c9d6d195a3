// Does a search survive the way into the address and back?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byFacet,
  facets,
  facetsInUse,
  isNew,
  parametersOf,
  sorts,
  stateOf,
  without,
  type SearchState,
} from '../../src/interactive/search/state.ts';

const read = (parameters: string): SearchState => stateOf(new URLSearchParams(parameters));

const anything = fc.string({ unit: 'binary', maxLength: 300 });
const parameters = fc
  .array(
    fc.tuple(
      fc.constantFrom('q', 'sort', 'unknown', ...facets),
      fc.oneof(anything, fc.constantFrom(...sorts, '2024', 'a-b')),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs).toString());
const value = fc.stringMatching(/^[A-Za-z0-9]{1,12}(-[a-z0-9]{1,8})?$/);
const states: fc.Arbitrary<SearchState> = fc
  .record({
    q: fc.string({ unit: 'grapheme', maxLength: 80 }),
    values: fc.array(fc.tuple(fc.constantFrom(...facets), value), { maxLength: 12 }),
    sort: fc.constantFrom(...sorts),
  })
  .map(({ q, values, sort }) => stateOf(new URLSearchParams([['q', q], ...values, ['sort', sort]])));

describe('a search in the address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(parametersOf(state))).toEqual(state);
      }),
    );
  });

  test('has one form, however it was written', () => {
    fc.assert(
      fc.property(parameters, (written) => {
        const once = parametersOf(read(written));
        expect(parametersOf(read(once))).toBe(once);
        expect(read(once)).toEqual(read(written));
      }),
    );
  });

  test('is read the same from a form', () => {
    fc.assert(
      fc.property(states, (state) => {
        const form = new FormData();
        for (const [name, text] of new URLSearchParams(parametersOf(state))) form.append(name, text);
        expect(stateOf(form)).toEqual(state);
      }),
    );
  });

  test.each([
    ['q=authentication', 'q=authentication'],
    ['?q=%20licence%20%20invalid%20', 'q=licence+invalid'],
    ['sort=relevance&q=', ''],
    ['year=2025&year=2024&year=2025', 'year=2024&year=2025'],
    ['sort=cheapest&provider=<script>&kind=incident', 'kind=incident'],
    ['sort=date&service=outlook&q=mail', 'q=mail&service=outlook&sort=date'],
  ])('%s is kept as %j', (written, kept) => {
    expect(parametersOf(read(written))).toBe(kept);
  });

  test('a pasted page is cut to a question', () => {
    expect([...read(`q=${encodeURIComponent('😀'.repeat(500))}`).query]).toHaveLength(200);
  });

  test('half a character is no character', () => {
    const { query } = stateOf(new URLSearchParams([['q', 'mail \ud83d']]));
    expect(query.isWellFormed()).toBe(true);
  });
});

describe('a search', () => {
  const state = read('q=mail&year=2024&year=2025&provider=microsoft&sort=date');

  test('without a facet keeps everything else', () => {
    expect(parametersOf(without(state, 'year'))).toBe('q=mail&provider=microsoft&sort=date');
  });

  test('knows which facets are in use', () => {
    expect(facetsInUse(state)).toEqual(['provider', 'year']);
  });

  test('is new only when nothing is asked', () => {
    expect(isNew(read('q=+'))).toBe(true);
    expect(isNew(read('sort=date'))).toBe(false);
    expect(isNew({ query: '', chosen: byFacet(() => []), sort: 'relevance' })).toBe(true);
  });
});
