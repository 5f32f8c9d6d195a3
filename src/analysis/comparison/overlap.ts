/** Which providers, services and dependents occur in two or more of the chosen incidents, and as what? */
import { entityOf, inOrderOfTime, isFirm, type ComparedRecord, type NamedEntity } from './record.ts';

/** As what an incident names an entity: whose system it was, what failed, what took others down, what failed with another. */
export const parts = ['provider', 'failed', 'foundation', 'consumer'] as const;
export type Part = (typeof parts)[number];

export interface Occurrence {
  readonly incident: ComparedRecord;
  readonly parts: readonly Part[];
  /** Id of the dependency that testifies to it, where one does. */
  readonly testimony?: string;
}

export interface SharedEntity {
  readonly entity: NamedEntity;
  readonly occurrences: readonly Occurrence[];
}

export interface Overlap {
  /** Those in most incidents first, then by name. */
  readonly shared: readonly SharedEntity[];
  /** Dependencies left out since they rest on weak sources alone. */
  readonly weak: number;
}

function occurrencesIn(incident: ComparedRecord): ReadonlyMap<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  const add = (id: string, part: Part, testimony?: string) => {
    const before = found.get(id) ?? { incident, parts: [] };
    found.set(id, {
      ...before,
      parts: parts.filter((each) => each === part || before.parts.includes(each)),
      ...(before.testimony === undefined && testimony !== undefined && { testimony }),
    });
  };
  add(incident.provider, 'provider');
  for (const id of incident.services) add(id, 'failed');
  for (const { id, consumer, dependsOn } of incident.dependencies.filter(isFirm)) {
    add(dependsOn, 'foundation', id);
    add(consumer, 'consumer', id);
  }
  return found;
}

/** Entities that at least two incidents name. A part and the whole to which it belongs are two entities. */
export function overlapOf(incidents: readonly ComparedRecord[]): Overlap {
  const ordered = inOrderOfTime(incidents);
  const byEntity = new Map<string, SharedEntity>();
  for (const incident of ordered) {
    for (const [id, occurrence] of occurrencesIn(incident)) {
      const before = byEntity.get(id) ?? { entity: entityOf(incident, id), occurrences: [] };
      byEntity.set(id, { ...before, occurrences: [...before.occurrences, occurrence] });
    }
  }
  return {
    shared: [...byEntity.values()]
      .filter(({ occurrences }) => occurrences.length > 1)
      .sort((a, b) => b.occurrences.length - a.occurrences.length || (a.entity.name < b.entity.name ? -1 : 1)),
    weak: ordered.flatMap(({ dependencies }) => dependencies).filter((each) => !isFirm(each)).length,
  };
}
