/** What is being searched for, and how does it stand in the address? */

export const facets = ['kind', 'provider', 'service', 'factor', 'year', 'evidence'] as const;
export type Facet = (typeof facets)[number];

export const kinds = ['incident', 'analysis', 'entity', 'glossary'] as const;
export type Kind = (typeof kinds)[number];

export const sorts = ['relevance', 'date', 'duration'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchState {
  readonly query: string;
  /** Chosen values of each facet; a page must have one of them. Nothing chosen: any value, or none, will do. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
}

/** Longer questions than this are pasted by mistake. In characters. */
const longestQuery = 200;
/** A value is an id, a year or a grade. */
const value = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** A question as it is put: without surplus space, in whole characters. */
function questionOf(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  return [...line].slice(0, longestQuery).join('').trim();
}

const valuesOf = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => value.test(text)))].sort();

/** What a form's data, or the part of an address after `?`, asks for; what cannot be understood is left out. */
export function stateOf(asked: URLSearchParams | FormData): SearchState {
  const texts = (name: string) => asked.getAll(name).filter((each) => typeof each === 'string');
  const sort = texts('sort')[0];
  return {
    query: questionOf(texts('q')[0] ?? ''),
    chosen: byFacet((facet) => valuesOf(texts(facet))),
    sort: sorts.find((each) => each === sort) ?? 'relevance',
  };
}

/** What `select` says of every facet. */
export function byFacet<T>(select: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return Object.fromEntries(facets.map((facet) => [facet, select(facet)])) as Record<Facet, T>;
}

/** The state as the part of an address after `?`, without what goes without saying; empty for a new search. */
export function parametersOf({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const each of chosen[facet]) parameters.append(facet, each);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.toString();
}

/** The facets in which something is chosen. */
export const facetsInUse = ({ chosen }: SearchState): readonly Facet[] =>
  facets.filter((facet) => chosen[facet].length > 0);

/** The same search with every value of one facet allowed again. */
export const without = (state: SearchState, facet: Facet): SearchState => ({
  ...state,
  chosen: byFacet((each) => (each === facet ? [] : state.chosen[each])),
});

/** True when nothing is asked, so that there is nothing to look up. */
export const isNew = (state: SearchState): boolean => parametersOf(state) === '';
