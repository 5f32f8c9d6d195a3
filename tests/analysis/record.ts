/** The smallest record that analysis can work on: a timeline. */
import type { TimelineEvent } from '../../src/schema/timeline-event.ts';
import type { Milestone } from '../../src/vocabulary/milestones.ts';
import type { Precision } from '../../src/vocabulary/precisions.ts';

export function eventAt(
  at: string,
  milestone?: Milestone,
  precision: Precision = at.length === 10 ? 'day' : 'minute',
): TimelineEvent {
  return {
    id: `${milestone ?? 'event'}-${at.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
    at,
    precision,
    actor: 'Operator',
    lane: 'system',
    public: true,
    text: 'Something happened.',
    sources: ['s1'],
    ...(milestone && { milestone }),
  };
}

export const timelineOf = (...timeline: TimelineEvent[]) => ({ timeline });
