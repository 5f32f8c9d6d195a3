/** Which pages answer a search, in which order, and what would other filters have given? */
import type { Counts, Found, PageIndex, Question } from './index-of-pages.ts';
import { inBritish } from './spelling.ts';
import { byFacet, facets, facetsInUse, without, type Facet, type SearchState } from './state.ts';

export interface Answer {
  readonly pages: readonly Found[];
  /** For each value of a facet: how many pages there would be if it were chosen beside the other facets. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  /** Where nothing was found: facets whose filter is in the way, and what letting go of it gives. */
  readonly loosen: readonly { readonly facet: Facet; readonly pages: number }[];
  /** Words of the question that stand nowhere; Pagefind leaves them out without a word. */
  readonly unknown: readonly string[];
  /** The question as it was searched, where only the British spelling of it was found. */
  readonly spelt?: string;
}

const filtersOf = ({ chosen }: SearchState): NonNullable<Question['filters']> =>
  Object.fromEntries(
    facets.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]),
  );

const termOf = ({ query }: SearchState): string | null => (query === '' ? null : query);

/** The order in which pages are shown; without words there is no relevance, so the newest come first. */
const orderOf = ({ query, sort }: SearchState): 'relevance' | 'date' | 'duration' =>
  sort === 'relevance' && query === '' ? 'date' : sort;

/** The answer to a question as it is written, or where that finds less than the whole of it, as the atlas would spell it. */
export async function answerTo(state: SearchState, index: PageIndex): Promise<Answer> {
  const answer = await answerAsWritten(state, index);
  const spelt = inBritish(state.query);
  if (spelt === null || (answer.pages.length > 0 && answer.unknown.length === 0)) return answer;
  const other = await answerAsWritten({ ...state, query: spelt }, index);
  return other.pages.length > 0 ? { ...other, spelt } : answer;
}

/** Asks the index, as often as it takes to count what each filter would give. */
async function answerAsWritten(state: SearchState, index: PageIndex): Promise<Answer> {
  const all = await index.search(termOf(state), { filters: filtersOf(state) });
  const [pages, loosened, unknown] = await Promise.all([
    inOrder(state, all.results, index),
    loosenedBy(state, index),
    unknownWords(state, index),
  ]);
  return {
    pages,
    counts: countsOf(all.filters, loosened),
    loosen: all.results.length > 0 ? [] : loosened.filter(({ pages }) => pages > 0),
    unknown,
  };
}

/** Sorted, pages without the key at the end: Pagefind drops them, but they too were found. */
async function inOrder(state: SearchState, found: readonly Found[], index: PageIndex): Promise<readonly Found[]> {
  const order = orderOf(state);
  if (order === 'relevance' || found.length < 2) return found;
  const sorted = await index.search(termOf(state), { filters: filtersOf(state), sort: { [order]: 'desc' } });
  const placed = new Set(sorted.results.map(({ id }) => id));
  return [...sorted.results, ...found.filter(({ id }) => !placed.has(id))];
}

interface Loosened {
  readonly facet: Facet;
  readonly pages: number;
  readonly filters: Counts;
}

/** What each facet in use would give if its filter were let go. */
function loosenedBy(state: SearchState, index: PageIndex): Promise<readonly Loosened[]> {
  return Promise.all(
    facetsInUse(state).map(async (facet) => {
      const { results, filters } = await index.search(termOf(state), { filters: filtersOf(without(state, facet)) });
      return { facet, pages: results.length, filters };
    }),
  );
}

/** Values of a facet in use are counted without its own filter: choosing a second one adds to the first. */
function countsOf(all: Counts, loosened: readonly Loosened[]): Answer['counts'] {
  return byFacet((facet) => (loosened.find((each) => each.facet === facet)?.filters ?? all)[facet] ?? {});
}

/** More words than this are a pasted text, for which a list of unknown words helps nobody. */
const mostWords = 8;

async function unknownWords({ query }: SearchState, index: PageIndex): Promise<readonly string[]> {
  const words = query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (query.startsWith('"') || words.length < 2 || words.length > mostWords) return [];
  const found = await Promise.all(words.map((word) => index.search(word, {})));
  return words.filter((_, position) => found[position]?.results.length === 0);
}
