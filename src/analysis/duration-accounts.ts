/** Which disagreements bear on a computed duration, so that a reader sees what else it could have been? */
import type { Dispute } from '../schema/dispute.ts';
import type { Incident } from '../schema/incident.ts';
import type { Duration } from './duration.ts';

/**
 * Disputes that concern one of the two events between which the duration lies. A dispute about the length of the whole
 * that names neither bears on the time to recover, which is what sources mean when they say how long an outage was.
 */
export function disputesOn(
  duration: Extract<Duration, { known: true }>,
  { disputes }: Pick<Incident, 'disputes'>,
): readonly Dispute[] {
  const events = [duration.from.id, duration.to.id];
  return disputes.filter(
    ({ statements = [], topic }) =>
      statements.some((id) => events.includes(id)) || (topic === 'duration' && duration.name === 'time-to-recover'),
  );
}
