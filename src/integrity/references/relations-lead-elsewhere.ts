/** Does every relation lead to another incident, and once for each kind? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const relationsLeadElsewhere: Rule = {
  id: 'relations-lead-elsewhere',
  states: 'No record stands in a relation to itself, or twice in the same relation to another.',
  check: inEachIncident((incident) => {
    const seen = new Set<string>();
    return incident.relations.flatMap(({ kind, incident: other }, index) => {
      const at = { part: 'front-matter', path: ['relations', index, 'incident'] } as const;
      if (other === incident.id)
        return [
          { ...at, message: `${quoted(other)} is this record itself`, cure: 'write the id of the other incident' },
        ];
      const relation = `${kind} ${other}`;
      if (seen.has(relation))
        return [
          {
            ...at,
            message: `${quoted(other)} is named twice as ${quoted(kind)}`,
            cure: 'join the two texts in one relation',
          },
        ];
      seen.add(relation);
      return [];
    });
  }),
};
