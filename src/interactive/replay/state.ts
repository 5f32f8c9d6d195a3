/** Which moment of a replay does an address ask for, and which address does a moment have? */
import { replayViews, stepAt, type ReplayStep, type ReplayView } from '../../analysis/replay.ts';

export interface ReplayState {
  readonly view: ReplayView;
  /** Place of the moment among those of the view, from 0. */
  readonly step: number;
}

/** The moments of each view. */
export type ReplaySteps = Readonly<Record<ReplayView, readonly ReplayStep[]>>;

/** What an address asked for and could not have. */
export type ReplayProblem = { readonly kind: 'step' | 'view'; readonly value: string };

/** The same moment in another view, or the latest before it. */
export function inView(steps: ReplaySteps, { view, step }: ReplayState, wanted: ReplayView): ReplayState {
  const at = steps[view][step]?.at ?? -Infinity;
  return { view: wanted, step: view === wanted ? step : stepAt(steps[wanted], at) };
}

/**
 * The moment that an address asks for. A moment is named by any of its events, so that a link outlives new events in the
 * record; an event that the view does not show leads to the latest moment before it.
 */
export function replayStateOf(
  search: string,
  steps: ReplaySteps,
): { readonly state: ReplayState; readonly problems: readonly ReplayProblem[] } {
  const parameters = new URLSearchParams(search);
  const problems: ReplayProblem[] = [];
  const askedView = parameters.get('view') ?? 'public';
  const view = replayViews.find((each) => each === askedView);
  if (!view) problems.push({ kind: 'view', value: askedView });
  const id = parameters.get('step');
  const step = id === null ? 0 : steps.all.findIndex(({ events }) => events.some((event) => event.id === id));
  if (id !== null && step < 0) problems.push({ kind: 'step', value: id });
  const everything: ReplayState = { view: 'all', step: Math.max(0, step) };
  return { state: inView(steps, everything, view ?? 'public'), problems };
}

/** The part of an address after the path, in one order of parameters; nothing for the beginning of what was public. */
export function replayAddressOf({ view, step }: ReplayState, steps: ReplaySteps): string {
  const parameters = new URLSearchParams();
  const id = steps[view][step]?.events[0]?.id;
  if (step > 0 && id !== undefined) parameters.set('step', id);
  if (view !== 'public') parameters.set('view', view);
  return parameters.size === 0 ? '' : `?${parameters}`;
}
