/** Could the public know what is marked as the first public word? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';

export const firstPublicWordIsPublic: Rule = {
  id: 'first-public-word-is-public',
  states: 'The first public word and the published review are events that the public could know.',
  check: inEachIncident(({ timeline }) =>
    timeline.flatMap(({ milestone, public: known }, index) =>
      !known && (milestone === 'public-first-word' || milestone === 'review-published')
        ? [
            {
              part: 'front-matter' as const,
              path: ['timeline', index, 'public'],
              message: `is false, but the event is marked "${milestone}"`,
              cure: 'write true, or mark the event that anybody could read ("acknowledged" may stand behind a login)',
            },
          ]
        : [],
    ),
  ),
};
