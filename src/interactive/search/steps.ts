/** Which step does the back button undo? A finished search is one step; the letters on the way to it are none. */
import { parametersOf, stateOf, type SearchState } from './state.ts';

const addressOf = (state: SearchState): string => {
  const parameters = parametersOf(state);
  return parameters === '' ? location.pathname : `?${parameters}`;
};

/** True when the address already says this. */
const stands = (state: SearchState): boolean => parametersOf(state) === parametersOf(stateInAddress());

export const stateInAddress = (): SearchState => stateOf(new URLSearchParams(location.search));

/** How many rows this step of the history showed, if it showed more than the first ones. */
export const rowsInHistory = (): number => Number((history.state as { rows?: unknown } | null)?.rows ?? 0) || 0;

export const keepRows = (rows: number): void => {
  history.replaceState({ rows }, '');
};

/** Keeps the address in step with the search. */
export class SearchSteps {
  /** Whether the address shows a finished search, which the next letter must not overwrite. */
  #finished = true;

  /** A letter was typed. */
  typed(state: SearchState): void {
    if (stands(state)) return;
    if (this.#finished) history.pushState(null, '', addressOf(state));
    else history.replaceState(null, '', addressOf(state));
    this.#finished = false;
  }

  /** Enter, a filter, an order: the search is meant as it stands. */
  finished(state: SearchState): void {
    if (!stands(state)) history.pushState(null, '', addressOf(state));
    this.#finished = true;
  }
}
