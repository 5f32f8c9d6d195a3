/** Do the parts of an incident begin no earlier, and end no later, than the whole? */
import { boundsOf } from '../../schema/bounds.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Milestones that are the first of their kind by definition, and the one that is the last. */
const firsts: ReadonlySet<Milestone> = new Set(['impact-start', 'detected', 'acknowledged', 'public-first-word']);
const last: Milestone = 'resolved';

export const partsLieWithinTheWhole: Rule = {
  id: 'parts-lie-within-the-whole',
  states:
    'No part is harmed, noticed or admitted before the incident as a whole, or over after it, unless a dispute names one of the two.',
  check: inEachIncident(({ timeline, disputes }) => {
    const disputed = new Set(disputes.flatMap(({ statements = [] }) => statements));
    return timeline.flatMap((part, index) => {
      const { milestone, of } = part;
      if (of === undefined || milestone === undefined || !(firsts.has(milestone) || milestone === last)) return [];
      const whole = timeline.find((event) => event.milestone === milestone && event.of === undefined);
      if (whole === undefined || disputed.has(part.id) || disputed.has(whole.id)) return [];
      const [earlier, later] = milestone === last ? [part, whole] : [whole, part];
      if (boundsOf(earlier).low <= boundsOf(later).high) return [];
      const relation = milestone === last ? 'after' : 'before';
      return [
        {
          part: 'front-matter' as const,
          path: ['timeline', index, 'at'],
          message: `${quoted(part.at)} puts ${milestone} of ${quoted(of)} ${relation} that of the whole (${quoted(whole.id)}, ${quoted(whole.at)})`,
          cure: `mark ${quoted(part.id)} as ${milestone} of the whole, correct one of the two times, or name ${quoted(part.id)} in a dispute that says why`,
        },
      ];
    });
  }),
};
