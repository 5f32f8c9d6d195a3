/** Does every relation lead to another incident, and once for each kind? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { nearestTo, quoted } from '../wording.ts';

export const relationsLeadElsewhere: Rule = {
  id: 'relations-lead-elsewhere',
  states: 'No record stands in a relation to itself, twice in the same relation to another, or to a misspelt one.',
  check: inEachIncident((incident, { incidents }) => {
    const ids = new Set(incidents.map(({ id }) => id));
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
      const meant = ids.has(other)
        ? undefined
        : nearestTo(
            other,
            [...ids].filter((id) => id.slice(0, 10) === other.slice(0, 10)),
          );
      if (meant !== undefined && meant !== incident.id)
        return [
          {
            ...at,
            message: `${quoted(other)} has no record, but ${quoted(meant)} of the same day has`,
            cure: `write ${quoted(meant)}, or give the other incident a name that is not taken for it`,
          },
        ];
      return [];
    });
  }),
};
