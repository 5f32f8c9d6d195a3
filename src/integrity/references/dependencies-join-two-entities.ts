/** Does every dependency join two different entities, and once for each kind? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const dependenciesJoinTwoEntities: Rule = {
  id: 'dependencies-join-two-entities',
  states: 'No entity depends on itself, and no dependency of one kind between two entities stands twice in a record.',
  check: inEachIncident((incident) => {
    const first = new Map<string, number>();
    return incident.dependencies.flatMap(({ consumer, dependsOn, kind }, index) => {
      const at = { part: 'front-matter', path: ['dependencies', index, 'dependsOn'] } as const;
      if (consumer === dependsOn)
        return [
          {
            ...at,
            message: `${quoted(dependsOn)} is the consumer itself`,
            cure: 'write the id of what it depends on, a component of its own if need be',
          },
        ];
      const edge = `${consumer} ${dependsOn} ${kind}`;
      const earlier = first.get(edge);
      if (earlier !== undefined)
        return [
          {
            ...at,
            message: `${quoted(dependsOn)} joins the same two entities as dependencies[${earlier}], also through ${quoted(kind)}`,
            cure: `add its text and sources to dependencies[${earlier}]; one edge is counted once`,
          },
        ];
      first.set(edge, index);
      return [];
    });
  }),
};
