/** Which disagreements bear on a computed duration, so that a reader sees what else it could have been? */
import type { Dispute } from '../schema/dispute.ts';
import type { Incident } from '../schema/incident.ts';
import type { Duration } from './duration.ts';

/**
 * Disputes that concern the event at which the duration ends. A dispute about the length of the whole bears on the time
 * to recover, which is what sources mean when they say how long an outage was. Disputes about the start bear on all
 * durations alike; see `disputesOnStart`.
 */
export function disputesOn(
  duration: Extract<Duration, { known: true }>,
  { disputes }: Pick<Incident, 'disputes'>,
): readonly Dispute[] {
  return disputes.filter(
    ({ statements = [], topic }) =>
      topic !== 'start' &&
      (statements.includes(duration.to.id) || (topic === 'duration' && duration.name === 'time-to-recover')),
  );
}

/** Disputes about when the incident began, from which nearly every duration is counted. */
export const disputesOnStart = ({ disputes }: Pick<Incident, 'disputes'>): readonly Dispute[] =>
  disputes.filter(({ topic }) => topic === 'start');
