/** What do we use of Pagefind? The part of its core API that this site relies on, as version 1.6 has it. */

/** A place inside a page: an element with an id, and what was found from there to the next one. */
export interface FoundPlace {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
  /** Absent for what stands before the first of them. */
  readonly anchor?: { readonly id: string; readonly element: string };
}

export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundPlace[];
}

/** A page that was found, whose text is loaded only on demand. */
export interface Found {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

/** How many pages have each value of each facet, among those that were found. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Question {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PageIndex {
  /** Without a term: every page that passes the filters. */
  readonly search: (
    term: string | null,
    question: Question,
  ) => Promise<{ readonly results: readonly Found[]; readonly filters: Counts }>;
}
