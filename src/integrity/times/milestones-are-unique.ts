/** Does each milestone happen once? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const milestonesAreUnique: Rule = {
  id: 'milestones-are-unique',
  states: 'An incident has at most one of each milestone as a whole, and at most one for each part of it.',
  check: inEachIncident(({ timeline }) => {
    const first = new Map<string, string>();
    return timeline.flatMap(({ id, milestone, of }, index) => {
      if (milestone === undefined) return [];
      const key = `${milestone} ${of ?? ''}`;
      const earlier = first.get(key);
      first.set(key, earlier ?? id);
      if (earlier === undefined) return [];
      return [
        {
          part: 'front-matter' as const,
          path: ['timeline', index, 'milestone'],
          message: `${quoted(milestone)} is marked already by ${quoted(earlier)}${of === undefined ? '' : `, also of ${quoted(of)}`}`,
          cure:
            of === undefined
              ? 'keep one for the incident as a whole; give this one `of`, or no milestone, and a dispute where sources differ'
              : 'keep one for each part; remove the milestone here',
        },
      ];
    });
  }),
};
