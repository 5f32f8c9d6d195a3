/** How does an incident stand to others, told by its own record or by theirs? */
import type { Incident, Relation } from '../schema/incident.ts';
import { relationKinds } from '../vocabulary/relation-kinds.ts';
import { termOf } from '../vocabulary/term.ts';

export interface ToldElsewhere {
  /** The record that tells it. */
  readonly teller: Incident;
  readonly relation: Relation;
}

/**
 * Relations to this incident that only the other record tells. A relation that holds both ways and that both records
 * tell is left to this one's own words.
 */
export function relationsToldElsewhere(
  { id, relations }: Pick<Incident, 'id' | 'relations'>,
  incidents: readonly Incident[],
): readonly ToldElsewhere[] {
  return incidents.flatMap((teller) =>
    teller.relations
      .filter((relation) => relation.incident === id)
      .filter(({ kind }) => {
        const mirrored = termOf(relationKinds, kind).mirrors;
        return !relations.some((own) => own.incident === teller.id && own.kind === kind && mirrored);
      })
      .map((relation) => ({ teller, relation })),
  );
}
