/** Does every copy in a bibliography lead to a source that is not a copy itself? */
import type { Bibliography } from '../../schema/source.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** The ids from a copy back to itself; empty when the way ends at an original, at an unknown id or in another circle. */
function circleFrom(start: string, bibliography: Bibliography): readonly string[] {
  const way = [start];
  let next = bibliography[start]?.copyOf;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = bibliography[next]?.copyOf;
  }
  return next === start ? [...way, start] : [];
}

export const copiesLeadToAnOriginal: Rule = {
  id: 'copies-lead-to-an-original',
  states:
    'Every source that is a copy names a source of the same bibliography, and no chain of copies runs in a circle.',
  check: inEachIncident((incident) =>
    Object.entries(incident.bibliography).flatMap(([id, { copyOf }]) => {
      if (copyOf === undefined) return [];
      const at = { part: 'sources', path: [id, 'copyOf'] } as const;
      if (!Object.hasOwn(incident.bibliography, copyOf))
        return [
          {
            ...at,
            message: `${quoted(copyOf)} is not in sources.yml`,
            cure: 'describe the original there, or remove `copyOf`',
          },
        ];
      const circle = circleFrom(id, incident.bibliography);
      if (circle.length === 0) return [];
      return [
        {
          ...at,
          message: `runs in a circle: ${circle.join(' → ')}`,
          cure: 'remove `copyOf` from the one that is the original',
        },
      ];
    }),
  ),
};
