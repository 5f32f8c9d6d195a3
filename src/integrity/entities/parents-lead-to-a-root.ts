/** Does every chain of parents end, and at something that exists? */
import type { Entity } from '../../schema/entity.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, quoted } from '../wording.ts';

/** The ids from an entity back to itself; empty when the way ends, or ends in another circle. */
function circleFrom(start: string, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const way = [start];
  const met = new Set(way);
  let next = entities.get(start)?.parent;
  while (next !== undefined && !met.has(next)) {
    way.push(next);
    met.add(next);
    next = entities.get(next)?.parent;
  }
  return next === start ? [...way, start] : [];
}

export const parentsLeadToARoot: Rule = {
  id: 'parents-lead-to-a-root',
  states: 'Every parent is a known entity, and no chain of parents runs in a circle.',
  check: ({ entities }) =>
    [...entities.values()].flatMap(({ id, parent }) => {
      if (parent === undefined) return [];
      const at = { subject: id, part: 'entity', path: ['parent'] } as const;
      if (!entities.has(parent))
        return [
          {
            ...at,
            message: `${quoted(parent)} is not the id of a known entity`,
            cure: `${didYouMean(parent, entities.keys())}create its file, or remove \`parent\``,
          },
        ];
      const circle = circleFrom(id, entities);
      if (circle.length === 0) return [];
      return [
        {
          ...at,
          message: `runs in a circle: ${circle.join(' → ')}`,
          cure: 'remove `parent` from the one that stands above the others',
        },
      ];
    }),
};
