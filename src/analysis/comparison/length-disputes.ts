/** Where do the sources of each chosen incident disagree about how long it lasted? */
import type { DisputeTopic } from '../../vocabulary/dispute-topics.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';
import { milestoneOf } from '../milestones.ts';
import { inOrderOfTime, type ComparedDispute, type ComparedRecord } from './record.ts';

export interface LengthDisputes {
  readonly incident: ComparedRecord;
  readonly disputes: readonly ComparedDispute[];
}

/** Topics on which a duration hangs, whatever statement they concern. */
const topics: readonly DisputeTopic[] = ['start', 'end', 'duration'];
/** The ends of the durations of harm. */
const ends: readonly Milestone[] = ['impact-start', 'mitigated', 'resolved'];

/** For every incident the disputes on its start, its end, its length, or an event that marks one of these; maybe none. */
export function lengthDisputesOf(incidents: readonly ComparedRecord[]): readonly LengthDisputes[] {
  return inOrderOfTime(incidents).map((incident) => {
    const turning = ends.flatMap((milestone) => milestoneOf(incident, milestone)?.id ?? []);
    return {
      incident,
      disputes: incident.disputes.filter(
        ({ topic, statements = [] }) => topics.includes(topic) || statements.some((id) => turning.includes(id)),
      ),
    };
  });
}
