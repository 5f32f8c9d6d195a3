/** What does the collection know about a provider, a service or a component: when did it fail, with whom, and why? */
import type { Dependency } from '../schema/dependency.ts';
import type { Entity } from '../schema/entity.ts';
import type { Incident } from '../schema/incident.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';

/** A testimony that one thing failed because another did, with the incident in which it was given. */
export interface Testimony {
  readonly incident: Incident;
  readonly edge: Dependency;
}

export interface EntityProfile {
  readonly entity: Entity;
  /** From the root down to the parent. */
  readonly ancestors: readonly Entity[];
  /** What has this entity as its parent, by name. */
  readonly parts: readonly Entity[];
  /** Incidents in which it, or a part of it, failed; in order of time. */
  readonly incidents: readonly Incident[];
  /**
   * Those of them that are its own: the record's provider is this entity, runs it, or is a part of it. The length and the
   * reasons of the others are those of somebody else's outage, in which it was only caught up.
   */
  readonly own: readonly Incident[];
  /** Testimony that something outside failed because it, or a part of it, failed. */
  readonly dependents: readonly Testimony[];
  /** Testimony that it, or a part of it, failed because of something outside. */
  readonly foundations: readonly Testimony[];
  /** Testimony of one part failing because of another. */
  readonly within: readonly Testimony[];
}

type Entities = KnowledgeBase['entities'];

/** The parents of an entity, from the root down; the check has seen to it that they lead to a root. */
export function ancestorsOf(entity: Entity, entities: Entities): readonly Entity[] {
  const parent = entity.parent === undefined ? undefined : entities.get(entity.parent);
  return parent ? [...ancestorsOf(parent, entities), parent] : [];
}

/** An empty profile, to be filled in one walk over the incidents. */
interface Growing {
  readonly parts: Entity[];
  readonly incidents: Incident[];
  readonly own: Incident[];
  readonly dependents: Testimony[];
  readonly foundations: Testimony[];
  readonly within: Testimony[];
}

/**
 * Everything the collection knows about each of its entities. A failure of a part counts for the whole, so each incident
 * and each edge is handed to its entity and to the ancestors of it: one walk, whatever the number of entities.
 */
export function entityProfilesOf({ incidents, entities }: KnowledgeBase): ReadonlyMap<string, EntityProfile> {
  const growing = new Map<string, Growing>();
  const lineages = new Map<string, readonly string[]>();
  for (const [id, entity] of entities) {
    growing.set(id, { parts: [], incidents: [], own: [], dependents: [], foundations: [], within: [] });
    lineages.set(
      id,
      [...ancestorsOf(entity, entities), entity].map((each) => each.id),
    );
  }
  const lineageOf = (id: string): ReadonlySet<string> => new Set(lineages.get(id));
  const add = <Part extends keyof Growing>(id: string, part: Part, item: Growing[Part][number]): void => {
    (growing.get(id)?.[part] as (typeof item)[] | undefined)?.push(item);
  };

  for (const entity of entities.values()) if (entity.parent !== undefined) add(entity.parent, 'parts', entity);
  for (const incident of incidents) {
    const failed = [incident.provider, ...incident.services].flatMap((id) => [...lineageOf(id)]);
    const owners = lineageOf(incident.provider);
    for (const id of new Set(failed)) {
      add(id, 'incidents', incident);
      if (owners.has(id) || lineageOf(id).has(incident.provider)) add(id, 'own', incident);
    }
    for (const edge of incident.dependencies) {
      const [consumers, providers] = [lineageOf(edge.consumer), lineageOf(edge.dependsOn)];
      for (const id of consumers) add(id, providers.has(id) ? 'within' : 'foundations', { incident, edge });
      for (const id of providers) if (!consumers.has(id)) add(id, 'dependents', { incident, edge });
    }
  }
  const byName = (a: Entity, b: Entity) => a.name.localeCompare(b.name, 'en');
  return new Map(
    [...growing].flatMap(([id, { parts, ...rest }]) => {
      const entity = entities.get(id);
      if (!entity) return [];
      return [[id, { entity, ancestors: ancestorsOf(entity, entities), parts: parts.sort(byName), ...rest }]];
    }),
  );
}
