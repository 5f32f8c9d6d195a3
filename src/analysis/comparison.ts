/** How do several incidents look from one common moment, each in minutes before and after it? */
import { boundsOf } from '../schema/bounds.ts';
import type { Incident } from '../schema/incident.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';
import type { Milestone } from '../vocabulary/milestones.ts';
import { minutesBetween, type Minutes } from './duration.ts';
import { milestoneOf } from './milestones.ts';

export type ComparedIncident = Pick<Incident, 'id' | 'title' | 'shortTitle' | 'timeline'>;

export interface AlignedEvent {
  readonly event: TimelineEvent;
  /** Minutes after the moment of alignment; the bounds are those of the event itself. */
  readonly offset: Minutes;
}

export interface AlignedIncident {
  readonly incident: ComparedIncident;
  /** How uncertain the moment of alignment itself is, in minutes: drawn once, at zero, instead of blurring every event. */
  readonly zero: Minutes;
  readonly events: readonly AlignedEvent[];
}

export interface Comparison {
  readonly milestone: Milestone;
  readonly aligned: readonly AlignedIncident[];
  /** Those whose record does not know the milestone: named to the reader, never dropped. */
  readonly lacking: readonly ComparedIncident[];
}

/**
 * Aligns incidents at a milestone. Zero is the earliest possible moment of the milestone; its own uncertainty is given
 * beside it. A milestone without a lower bound cannot be a zero and counts as lacking.
 */
export function comparisonOf(incidents: readonly ComparedIncident[], milestone: Milestone): Comparison {
  const aligned: AlignedIncident[] = [];
  const lacking: ComparedIncident[] = [];
  for (const incident of incidents) {
    const event = milestoneOf(incident, milestone);
    const zero = event && boundsOf(event);
    if (!zero || !Number.isFinite(zero.low)) {
      lacking.push(incident);
      continue;
    }
    const origin = { low: zero.low, high: zero.low };
    aligned.push({
      incident,
      zero: minutesBetween(origin, zero),
      events: incident.timeline.map((each) => ({ event: each, offset: minutesBetween(origin, boundsOf(each)) })),
    });
  }
  return { milestone, aligned, lacking };
}
