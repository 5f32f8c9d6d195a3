/** Is every publisher written the same way throughout, so that witnesses are counted right? */
import { folded } from '../folded.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const nameOf = (publisher: string): string => folded(publisher.replace(/^the\s+/i, ''));

export const publishersHaveOneSpelling: Rule = {
  id: 'publishers-have-one-spelling',
  states: 'A publisher is written the same way in every record.',
  check: ({ incidents }) => {
    const spellings = new Map<string, Map<string, number>>();
    for (const { bibliography } of incidents)
      for (const { publisher } of Object.values(bibliography)) {
        const counts = spellings.get(nameOf(publisher)) ?? new Map<string, number>();
        spellings.set(nameOf(publisher), counts.set(publisher, (counts.get(publisher) ?? 0) + 1));
      }
    /** The most frequent spelling; the one met first where two are equal. */
    const usual = (publisher: string): string =>
      [...(spellings.get(nameOf(publisher)) ?? [])].reduce(
        (best, next) => (next[1] > best[1] ? next : best),
        [publisher, 0],
      )[0];
    return incidents.flatMap(({ id: subject, bibliography }) =>
      Object.entries(bibliography).flatMap(([id, { publisher }]) => {
        const expected = usual(publisher);
        if (publisher === expected) return [];
        return [
          {
            subject,
            part: 'sources' as const,
            path: [id, 'publisher'],
            message: `${quoted(publisher)} is written ${quoted(expected)} elsewhere`,
            cure: `write ${quoted(expected)}; witnesses are counted by publisher`,
          },
        ];
      }),
    );
  },
};
