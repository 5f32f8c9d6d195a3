/** What of an incident takes part in a comparison? Enough to draw it, small enough to send for every incident. */
import type { ComparedIncident } from '../analysis/comparison.ts';
import type { Incident } from '../schema/incident.ts';

export interface ComparableIncident extends ComparedIncident {
  readonly provider: string;
}

/** Names and timeline without notes and weak marks, which the record's page shows. */
export function comparableOf({ id, title, shortTitle, provider, timeline }: Incident): ComparableIncident {
  return { id, title, shortTitle, provider, timeline: timeline.map(({ note: _note, ...event }) => event) };
}
