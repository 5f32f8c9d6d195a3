/** Does a record say when the harm began? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';

export const impactHasAStart: Rule = {
  id: 'impact-has-a-start',
  states: 'Every record has an event with milestone impact-start for the incident as a whole.',
  check: inEachIncident(({ timeline }) =>
    timeline.some(({ milestone, of }) => milestone === 'impact-start' && of === undefined)
      ? []
      : [
          {
            part: 'front-matter',
            path: ['timeline'],
            message: 'has no event with milestone "impact-start" for the incident as a whole',
            cure: 'mark the event from which somebody was harmed, without `of`; bound it where the time is uncertain',
          },
        ],
  ),
};
