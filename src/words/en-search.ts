/** Which English words does the search use? */

const pages = (n: number): string => (n === 1 ? 'one page' : `${n} pages`);

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const search = {
  title: 'Search',
  lead: 'Finds records down to a single event, figure, disagreement or source; analyses; providers, services and organisations; and every term of the glossary.',
  field: 'Words to look for',
  submit: 'Search',
  hint: 'Every word counts; “quotation marks” keep words together.',
  keys: '↑ ↓ lead through the results, Esc back to the field.',
  filters: 'Narrow the search',
  facets: {
    kind: 'Kind of page',
    provider: 'Provider',
    service: 'Service',
    factor: 'Factor',
    year: 'Year',
    evidence: 'Evidence',
  },
  kinds: {
    incident: 'Incident record',
    analysis: 'Analysis',
    entity: 'Provider, service or organisation',
    glossary: 'Glossary',
  },
  sort: 'Order',
  sorts: { relevance: 'Best match first', date: 'Newest first', duration: 'Longest to recover first' },
  /** A place inside a page, as the link that leads to it. */
  place: (section: string, name: string) => `${section}: ${name}`,
  began: (when: string) => `began ${when}`,
  recovered: (span: string) => `time to recover ${span}`,
  remove: (facet: string, value: string) => `Remove the filter ${facet}: ${value}`,
  removeAll: 'Remove all filters',
  chosen: 'Filters in use',
  results: 'Results',
  more: (n: number) => `Show ${n} more`,
  morePlaces: (n: number) => (n === 1 ? 'One more place on this page' : `${n} more places on this page`),

  found: (n: number, query: string, filtered: boolean) => {
    const what = query === '' ? '' : ` for “${query}”`;
    const how = filtered ? ' with these filters' : '';
    return `${n === 1 ? 'One page' : `${n} pages`}${what}${how}.`;
  },
  nothing: (query: string, filtered: boolean) =>
    query === ''
      ? 'No page passes these filters.'
      : `Nothing found for “${query}”${filtered ? ' with these filters' : ''}.`,
  spelt: (query: string) => `Searched as “${query}”, which is how the atlas spells it.`,
  unknown: (words: readonly string[]) =>
    `${listed(words)} ${words.length === 1 ? 'stands' : 'stand'} nowhere in the atlas; the rest was searched.`,
  loosen: (facet: string, n: number) => `Without the filter “${facet}”: ${pages(n)}`,
  advice: 'Try fewer or shorter words, or the name of the service. All pages are listed below.',
  adviceFilters: 'Removing one filter is not enough.',

  loading: 'Still loading the search index …',
  faults: {
    missing: 'There is no search index here, so the search cannot run.',
    unbuilt: 'The search index exists only after a build: run “npm run build”, then “npm run serve”.',
    broken: 'The search index did not arrive whole, so the search cannot run.',
    late: 'The search index has not arrived. If it still comes, the results will appear here.',
  },
  again: 'Try again',
  titlesWith: (n: number, query: string) =>
    n === 0
      ? `No title below has all words of “${query}”; all pages are listed.`
      : `Below: ${pages(n)} with “${query}” in the title.`,
  allListed: 'All pages are listed below.',

  noScript: 'Searching the full text needs JavaScript. This list of everything in the atlas is complete without it.',
  everything: 'In the atlas',
  everythingKinds: {
    incident: 'Incident records',
    analysis: 'Analyses',
    entity: 'Providers, services, organisations',
    glossary: 'Terms of the glossary',
  },
  older: 'All incident records',
};
