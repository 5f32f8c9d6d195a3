/** What do the integrity rules, the analysis and the pages work on? Everything that is known, as plain values. */
import type { Entity } from './entity.ts';
import type { Incident } from './incident.ts';

export interface KnowledgeBase {
  /** By id, which is also the order of time. */
  readonly incidents: readonly Incident[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** The day of the latest revision in the collection: what "today" means to a build. `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Joins incidents and entities, sorted by id, so that the order of files changes nothing.
 * An empty collection has the epoch as its day.
 */
export function knowledgeBaseOf(incidents: readonly Incident[], entities: readonly Entity[]): KnowledgeBase {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    incidents: [...incidents].sort(byId),
    entities: new Map([...entities].sort(byId).map((entity) => [entity.id, entity])),
    asOf: incidents.reduce((latest, incident) => (incident.revised > latest ? incident.revised : latest), '1970-01-01'),
  };
}
