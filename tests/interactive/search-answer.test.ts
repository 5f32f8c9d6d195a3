// Do filters, counts and order come out right, whatever the index holds?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/interactive/search/answer.ts';
import type { PageIndex } from '../../src/interactive/search/index-of-pages.ts';
import { byFacet, facets, stateOf, type Facet } from '../../src/interactive/search/state.ts';

interface FakePage {
  readonly id: string;
  readonly words: readonly string[];
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly date?: string;
  readonly duration?: number;
}

/** Behaves as Pagefind 1.6 was seen to: pages without a sort key are dropped, unknown words are skipped. */
function fakeIndex(pages: readonly FakePage[]): PageIndex {
  const known = new Set(pages.flatMap(({ words }) => words));
  return {
    search: async (term, { filters = {}, sort = {} }) => {
      const wanted = term?.split(' ').filter((word) => known.has(word));
      const key = Object.keys(sort)[0] as 'date' | 'duration' | undefined;
      const found = pages
        .filter(
          ({ words }) => wanted === undefined || (wanted.length > 0 && wanted.every((word) => words.includes(word))),
        )
        .filter((page) =>
          Object.entries(filters).every(([facet, { any }]) =>
            page.facets[facet as Facet]?.some((each) => any.includes(each)),
          ),
        )
        .filter((page) => key === undefined || page[key] !== undefined);
      if (key) found.sort((a, b) => ((a[key] ?? 0) < (b[key] ?? 0) ? 1 : -1));
      const counts: Record<string, Record<string, number>> = {};
      for (const facet of facets) {
        for (const each of new Set(pages.flatMap((page) => page.facets[facet] ?? []))) {
          (counts[facet] ??= {})[each] = found.filter((page) => page.facets[facet]?.includes(each)).length;
        }
      }
      const results = found.map(({ id }) => ({ id, data: () => Promise.reject(new Error('not asked for')) }));
      return { results, filters: counts };
    },
  };
}

const pages: readonly FakePage[] = [
  {
    id: 'a',
    words: ['mail', 'licence'],
    facets: { year: ['2025'], provider: ['microsoft'] },
    date: '2025-07-09',
    duration: 1145,
  },
  { id: 'b', words: ['mail'], facets: { year: ['2025'], provider: ['microsoft'] }, date: '2025-03-01' },
  {
    id: 'c',
    words: ['mail', 'driver'],
    facets: { year: ['2024'], provider: ['crowdstrike'] },
    date: '2024-07-19',
    duration: 4700,
  },
  { id: 'd', words: ['mail'], facets: { kind: ['glossary'] } },
];
const ask = (parameters: string) => answerTo(stateOf(new URLSearchParams(parameters)), fakeIndex(pages));
const idsOf = async (parameters: string) => (await ask(parameters)).pages.map(({ id }) => id).join('');

describe('the order of an answer', () => {
  test.each([
    ['q=mail', 'abcd'],
    ['q=mail&sort=date', 'abcd'],
    ['q=mail&sort=duration', 'cabd'],
    ['kind=glossary', 'd'],
    ['provider=microsoft&provider=crowdstrike', 'abc'],
    ['provider=microsoft&provider=crowdstrike&sort=duration', 'cab'],
  ])('of %s is %s', async (parameters, expected) => {
    expect(await idsOf(parameters)).toBe(expected);
  });
});

describe('counts beside the filters', () => {
  test('of a facet in use say what a second choice would add', async () => {
    const { counts, pages: found } = await ask('q=mail&provider=microsoft');
    expect(found).toHaveLength(2);
    expect(counts.provider).toEqual({ microsoft: 2, crowdstrike: 1 });
    expect(counts.year).toEqual({ 2024: 0, 2025: 2 });
  });

  test('are what choosing the value alone would give', async () => {
    const chosen = fc.record({
      provider: fc.constantFrom('', 'microsoft', 'crowdstrike'),
      year: fc.constantFrom('', '2024', '2025'),
    });
    await fc.assert(
      fc.asyncProperty(chosen, async ({ provider, year }) => {
        const state = {
          query: 'mail',
          sort: 'relevance' as const,
          chosen: { ...byFacet(() => []), provider: provider ? [provider] : [], year: year ? [year] : [] },
        };
        const { counts } = await answerTo(state, fakeIndex(pages));
        for (const [value, count] of Object.entries(counts.year)) {
          const alone = await answerTo({ ...state, chosen: { ...state.chosen, year: [value] } }, fakeIndex(pages));
          expect(alone.pages).toHaveLength(count);
        }
      }),
    );
  });
});

describe('where nothing is found', () => {
  test('the filters in the way are named, with what each holds back', async () => {
    const { pages: found, loosen } = await ask('q=mail&provider=crowdstrike&year=2025');
    expect(found).toEqual([]);
    expect(loosen.map(({ facet, pages: held }) => [facet, held])).toEqual([
      ['provider', 2],
      ['year', 1],
    ]);
  });

  test('no filter is blamed that is not to blame', async () => {
    expect((await ask('q=driver&provider=microsoft&kind=glossary')).loosen).toEqual([]);
    expect((await ask('q=mail&provider=microsoft')).loosen).toEqual([]);
  });
});

describe('words that stand nowhere', () => {
  test.each([
    ['mail driver', []],
    ['mail zeppelin', ['zeppelin']],
    ['zeppelin', []],
    ['"mail zeppelin"', []],
    ['mail –', []],
  ])('of %j are %j', async (question, expected) => {
    expect((await ask(`q=${encodeURIComponent(question)}`)).unknown).toEqual(expected);
  });
});
