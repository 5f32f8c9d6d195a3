/** What of an incident takes part in a comparison? Enough to draw it and to say what it shares, small enough to send for every incident. */
import type { ComparedRecord, NamedEntity } from '../analysis/comparison/record.ts';
import { lengthDisputesOf } from '../analysis/comparison/length-disputes.ts';
import type { Entity } from '../schema/entity.ts';
import type { Incident } from '../schema/incident.ts';

export type ComparableIncident = ComparedRecord;

/** Present where a statement is weak: that it is, not why, which the record's page says. */
const weakOf = ({ weak }: { readonly weak?: string | undefined }) => (weak === undefined ? {} : { weak: '' });

/** Names in place of ids, of all that a record names. An id without an entity stands for itself. */
function namedIn(
  { provider, services, dependencies }: Incident,
  entities: ReadonlyMap<string, Entity>,
): readonly NamedEntity[] {
  const ids = [provider, ...services, ...dependencies.flatMap(({ consumer, dependsOn }) => [consumer, dependsOn])];
  return [...new Set(ids)].map((id) => {
    const { name = id, kind = 'service' } = entities.get(id) ?? {};
    return { id, name, kind };
  });
}

/** A record without the notes, sources, stories and texts that its own page shows. */
export function comparableOf(incident: Incident, entities: ReadonlyMap<string, Entity>): ComparableIncident {
  const { id, title, shortTitle, provider, services, timeline, factors, dependencies, impact } = incident;
  const comparable: ComparableIncident = {
    id,
    title,
    shortTitle,
    provider,
    services,
    timeline: timeline.map(({ note: _note, ...event }) => event),
    factors: factors.map((factor) => ({ id: factor.id, role: factor.role, class: factor.class, ...weakOf(factor) })),
    dependencies: dependencies.map((each) => ({
      id: each.id,
      consumer: each.consumer,
      dependsOn: each.dependsOn,
      ...weakOf(each),
    })),
    impact: impact.map(({ sources: _sources, note: _note, leavesOut: _leavesOut, ...figure }) => ({
      ...figure,
      ...weakOf(figure),
    })),
    disputes: incident.disputes.map(({ id: dispute, about, topic, statements, accounts }) => ({
      id: dispute,
      about,
      topic,
      ...(statements && { statements }),
      accounts: accounts.map(({ says }) => ({ says })),
    })),
    named: namedIn(incident, entities),
  };
  // Only disagreements on lengths are shown beside each other; the others stay in the record.
  return { ...comparable, disputes: lengthDisputesOf([comparable])[0]?.disputes ?? [] };
}
