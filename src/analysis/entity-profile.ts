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

/** Ids of an entity and of everything below it. */
export function scopeOf(id: string, entities: Entities): ReadonlySet<string> {
  const scope = new Set([id]);
  // Sets are walked in the order of entry, those that enter during the walk included.
  for (const each of scope) for (const [child, { parent }] of entities) if (parent === each) scope.add(child);
  return scope;
}

/** Everything the collection knows about one entity. */
export function entityProfileOf(entity: Entity, { incidents, entities }: KnowledgeBase): EntityProfile {
  const scope = scopeOf(entity.id, entities);
  const testimony = incidents.flatMap((incident) => incident.dependencies.map((edge) => ({ incident, edge })));
  const touching = testimony.map((each) => ({
    each,
    consumes: scope.has(each.edge.consumer),
    provides: scope.has(each.edge.dependsOn),
  }));
  const where = (consumes: boolean, provides: boolean) =>
    touching.filter((each) => each.consumes === consumes && each.provides === provides).map(({ each }) => each);
  return {
    entity,
    ancestors: ancestorsOf(entity, entities),
    parts: [...entities.values()]
      .filter(({ parent }) => parent === entity.id)
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    incidents: incidents.filter(
      ({ provider, services }) => scope.has(provider) || services.some((id) => scope.has(id)),
    ),
    dependents: where(false, true),
    foundations: where(true, false),
    within: where(true, true),
  };
}
