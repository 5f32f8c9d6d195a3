/** Does the name of a record's folder begin with the day on which the harm began? */
import { boundsOf } from '../../schema/bounds.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const idTellsTheStart: Rule = {
  id: 'id-tells-the-start',
  states:
    'The date in a record’s id is the UTC day of impact start: the earliest possible one where the time is uncertain.',
  check: inEachIncident(({ id, timeline }) => {
    const index = timeline.findIndex(({ milestone, of }) => milestone === 'impact-start' && of === undefined);
    const start = timeline[index];
    if (start === undefined) return [];
    const { low, high } = boundsOf(start);
    // With no earliest time known, the latest is the only day that the record can name.
    const day = new Date(Number.isFinite(low) ? low : high).toISOString().slice(0, 10);
    if (id.startsWith(`${day}-`)) return [];
    return [
      {
        part: 'front-matter',
        path: ['timeline', index, 'at'],
        message: `${quoted(start.at)} puts the start of impact on ${day} in UTC, but the folder is named ${quoted(id)}`,
        cure: `correct the time, or name the folder ${quoted(`${day}${id.slice(day.length)}`)}`,
      },
    ];
  }),
};
