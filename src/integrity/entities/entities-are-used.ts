/** Is every entity named by a record, or the parent of one that is? */
import { namedEntitiesOf } from '../references/named-entities-exist.ts';
import type { Rule } from '../rule.ts';

export const entitiesAreUsed: Rule = {
  id: 'entities-are-used',
  states: 'Every entity is named by a record, or stands above one that is.',
  check: ({ incidents, entities }) => {
    const used = new Set(incidents.flatMap((incident) => namedEntitiesOf(incident).map(({ entity }) => entity)));
    // A set grows while it is walked: parents of parents count as well.
    for (const id of used) {
      const parent = entities.get(id)?.parent;
      if (parent !== undefined) used.add(parent);
    }
    return [...entities.keys()]
      .filter((id) => !used.has(id))
      .map((id) => ({
        subject: id,
        part: 'entity',
        path: [],
        message: 'is named by no record',
        cure: 'name it in `provider`, `services`, `of` or a dependency of a record, or remove the file',
      }));
  },
};
