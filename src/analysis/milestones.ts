/** Which event of an incident is which turning point? */
import { boundsOf, type Bounds } from '../schema/bounds.ts';
import type { Incident } from '../schema/incident.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';
import { milestones, type Milestone } from '../vocabulary/milestones.ts';

/** The event that marks a milestone of the incident as a whole, if the record knows one. */
export function milestoneOf(incident: Pick<Incident, 'timeline'>, milestone: Milestone): TimelineEvent | undefined {
  return incident.timeline.find((event) => event.milestone === milestone && event.of === undefined);
}

export interface MilestoneTime {
  readonly milestone: Milestone;
  readonly event: TimelineEvent;
  readonly bounds: Bounds;
}

/** The known milestones of the incident as a whole, in the order of the vocabulary. */
export function milestonesOf(incident: Pick<Incident, 'timeline'>): readonly MilestoneTime[] {
  return milestones.flatMap(({ id }) => {
    const event = milestoneOf(incident, id);
    return event ? [{ milestone: id, event, bounds: boundsOf(event) }] : [];
  });
}
