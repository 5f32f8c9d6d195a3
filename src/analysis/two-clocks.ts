/** Between when and when was there harm, and between when and when had nothing been said? */
import { boundsOf, type Bounds } from '../schema/bounds.ts';
import type { Incident } from '../schema/incident.ts';
import { milestoneOf } from './milestones.ts';

export interface TwoClocks {
  /** Start of harm, if known. */
  readonly start?: Bounds;
  /** End of harm: resolved, or where that is not known mitigated. */
  readonly end?: Bounds;
  readonly firstWord?: Bounds;
}

/** When it broke, when it was over and when the public was told. */
export function twoClocksOf(incident: Pick<Incident, 'timeline'>): TwoClocks {
  const start = milestoneOf(incident, 'impact-start');
  const end = milestoneOf(incident, 'resolved') ?? milestoneOf(incident, 'mitigated');
  const firstWord = milestoneOf(incident, 'public-first-word');
  return {
    ...(start && { start: boundsOf(start) }),
    ...(end && { end: boundsOf(end) }),
    ...(firstWord && { firstWord: boundsOf(firstWord) }),
  };
}
