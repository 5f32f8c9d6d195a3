/** Is every number that an operator gave to one incident used by one record? */
import type { Rule } from '../rule.ts';
import { folded } from '../folded.ts';
import { quoted } from '../wording.ts';

/** A court case or an inquiry may deal with several incidents; these numbers mean exactly one. */
const meansOneIncident: ReadonlySet<string> = new Set(['microsoft-service-health', 'azure-tracking-id', 'statuspage']);

export const identifiersNameOneIncident: Rule = {
  id: 'identifiers-name-one-incident',
  states: 'No number of a status page or service-health list is an identifier of two records.',
  check: ({ incidents }) => {
    const owners = new Map<string, string>();
    return incidents.flatMap((incident) =>
      incident.identifiers.flatMap(({ scheme, value }, index) => {
        const key = `${scheme} ${folded(value)}`;
        const owner = owners.get(key);
        if (!meansOneIncident.has(scheme) || owner === incident.id) return [];
        owners.set(key, owner ?? incident.id);
        if (owner === undefined) return [];
        return [
          {
            subject: incident.id,
            part: 'front-matter' as const,
            path: ['identifiers', index, 'value'],
            message: `${quoted(value)} also identifies ${owner}`,
            cure: 'give it to the record that it means; if both mean one incident, make one record of them',
          },
        ];
      }),
    );
  },
};
