/** Which comparison does an address ask for, and which address does a comparison have? */
import { routes, type CompareState, type Scale } from '../../routes.ts';
import { milestones, type Milestone } from '../../vocabulary/milestones.ts';

/** Fewer is no comparison; more cannot be read. */
export const fewest = 2;
export const most = 12;

export const scales: readonly Scale[] = ['linear', 'log'];

/** What an address asked for and could not have. */
export type Problem =
  | { readonly kind: 'unknown-incident'; readonly value: string }
  | { readonly kind: 'unknown-milestone'; readonly value: string }
  | { readonly kind: 'unknown-scale'; readonly value: string }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'too-many'; readonly left: number };

export interface Asked {
  readonly state: CompareState;
  readonly problems: readonly Problem[];
}

const isMilestone = (text: string): text is Milestone => milestones.some(({ id }) => id === text);
const isScale = (text: string): text is Scale => scales.some((each) => each === text);

/**
 * The nearest sensible comparison to what an address asks for, and what was wrong with it. An incident that does not
 * exist is left out; with fewer than two left, the default is shown.
 */
export function askedFor(search: string, known: readonly string[], fallback: CompareState): Asked {
  const parameters = new URLSearchParams(search);
  const problems: Problem[] = [];
  const wanted = [...new Set((parameters.get('incidents') ?? '').split(',').filter(Boolean))];
  for (const value of wanted) if (!known.includes(value)) problems.push({ kind: 'unknown-incident', value });
  let incidents = wanted.filter((id) => known.includes(id));
  if (incidents.length > most) {
    problems.push({ kind: 'too-many', left: incidents.length - most });
    incidents = incidents.slice(0, most);
  }
  if (incidents.length < fewest) {
    if (wanted.length > 0) problems.push({ kind: 'too-few' });
    incidents = [...fallback.incidents];
  }
  const align = parameters.get('align') ?? fallback.align;
  if (!isMilestone(align)) problems.push({ kind: 'unknown-milestone', value: align });
  const scale = parameters.get('scale') ?? fallback.scale;
  if (!isScale(scale)) problems.push({ kind: 'unknown-scale', value: scale });
  return {
    state: {
      incidents,
      align: isMilestone(align) ? align : fallback.align,
      scale: isScale(scale) ? scale : fallback.scale,
    },
    problems,
  };
}

/** The address of a comparison, in one order of parameters, so that equal views have equal addresses. */
export const addressOf = (state: CompareState): string => routes.compare(state);
