/** Does every name mean one entity only? */
import { folded } from '../folded.ts';
import type { Breach, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const namesTellEntitiesApart: Rule = {
  id: 'names-tell-entities-apart',
  states: 'No name or alias belongs to two entities, or stands twice in one, case and punctuation aside.',
  check: ({ entities }) => {
    const owners = new Map<string, string>();
    return [...entities.values()].flatMap(({ id, name, aliases }) => {
      const names = [
        { text: name, path: ['name'] },
        ...aliases.map((text, index) => ({ text, path: ['aliases', index] })),
      ];
      return names.flatMap(({ text, path }): Breach[] => {
        const key = folded(text);
        const owner = owners.get(key);
        owners.set(key, owner ?? id);
        if (owner === undefined) return [];
        const at = { subject: id, part: 'entity', path } as const;
        if (owner === id)
          return [{ ...at, message: `${quoted(text)} is a name of this entity already`, cure: 'remove it' }];
        return [
          {
            ...at,
            message: `${quoted(text)} is also a name of ${quoted(owner)}`,
            cure: 'add what sets the two apart ("Slack" and "Slack Technologies"), or make one entity of them',
          },
        ];
      });
    });
  },
};
