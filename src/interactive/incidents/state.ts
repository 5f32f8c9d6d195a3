/** Which incidents does the reader want to see in the list, and in which order? */

export const filters = ['provider', 'factor', 'year', 'evidence'] as const;
export type Filter = (typeof filters)[number];

export const orders = ['newest', 'oldest', 'longest', 'shortest', 'silent', 'title'] as const;
export type Order = (typeof orders)[number];

export interface ListState {
  /** The chosen value of each filter; empty for any. */
  readonly chosen: Readonly<Record<Filter, string>>;
  readonly order: Order;
}

/** What a row of the list tells about its incident. */
export interface Row {
  readonly title: string;
  /** Start of harm in milliseconds since 1970. */
  readonly began: number;
  /** Lower bounds in minutes; NaN where not known. */
  readonly recover: number;
  readonly silence: number;
  readonly values: Readonly<Record<Filter, readonly string[]>>;
}

/** A value is an id, a year or a grade. */
const value = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

const chosenBy = (choose: (filter: Filter) => string): ListState['chosen'] => ({
  provider: choose('provider'),
  factor: choose('factor'),
  year: choose('year'),
  evidence: choose('evidence'),
});

/** What a form's data, or the part of an address after `?`, asks for; what cannot be understood is left out. */
export function listStateOf(asked: URLSearchParams | FormData): ListState {
  const text = (name: string) => {
    const given = asked.get(name);
    return typeof given === 'string' && value.test(given) ? given : '';
  };
  return { chosen: chosenBy(text), order: orders.find((order) => order === text('order')) ?? 'newest' };
}

/** The part of the address after the path, in one order of parameters; nothing for the list as it is built. */
export function listAddressOf({ chosen, order }: ListState): string {
  const parameters = new URLSearchParams();
  for (const filter of filters) if (chosen[filter] !== '') parameters.set(filter, chosen[filter]);
  if (order !== 'newest') parameters.set('order', order);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** What is not known comes last, whichever way the list runs. */
const unknownLast = (a: number, b: number, direction: 1 | -1): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a === b ? 0 : direction * (a < b ? -1 : 1);
};

const comparisons: Readonly<Record<Order, (a: Row, b: Row) => number>> = {
  newest: (a, b) => b.began - a.began,
  oldest: (a, b) => a.began - b.began,
  longest: (a, b) => unknownLast(a.recover, b.recover, -1),
  shortest: (a, b) => unknownLast(a.recover, b.recover, 1),
  silent: (a, b) => unknownLast(a.silence, b.silence, -1),
  title: (a, b) => a.title.localeCompare(b.title),
};

/** Whether a row passes every filter, or every one but `except`. */
export const passes = (row: Row, { chosen }: ListState, except?: Filter): boolean =>
  filters.every((filter) => filter === except || chosen[filter] === '' || row.values[filter].includes(chosen[filter]));

/** The rows in the wanted order; equal ones newest first. */
export function ordered<T extends Row>(rows: readonly T[], { order }: ListState): readonly T[] {
  return [...rows].sort((a, b) => comparisons[order](a, b) || b.began - a.began);
}

/** The filter whose removal would show the most rows, where all together show none. */
export function filterToLoosen(rows: readonly Row[], state: ListState): { filter: Filter; rows: number } | undefined {
  return filters
    .filter((filter) => state.chosen[filter] !== '')
    .map((filter) => ({ filter, rows: rows.filter((row) => passes(row, state, filter)).length }))
    .reduce<{ filter: Filter; rows: number } | undefined>(
      (best, each) => (each.rows > (best?.rows ?? 0) ? each : best),
      undefined,
    );
}
