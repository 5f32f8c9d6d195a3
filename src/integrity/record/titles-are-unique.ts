/** Can a reader tell any two records apart by their titles? */
import type { Rule } from '../rule.ts';
import { folded } from '../folded.ts';
import { quoted } from '../wording.ts';

export const titlesAreUnique: Rule = {
  id: 'titles-are-unique',
  states: 'No two records have the same title, or the same short title.',
  check: ({ incidents }) =>
    (['title', 'shortTitle'] as const).flatMap((field) => {
      const owners = new Map<string, string>();
      return incidents.flatMap((incident) => {
        const key = folded(incident[field]);
        const owner = owners.get(key);
        owners.set(key, owner ?? incident.id);
        if (owner === undefined) return [];
        return [
          {
            subject: incident.id,
            part: 'front-matter' as const,
            path: [field],
            message: `${quoted(incident[field])} is also that of ${owner}`,
            cure: 'add what sets the two apart: the part that failed, the place or the date',
          },
        ];
      });
    }),
};
