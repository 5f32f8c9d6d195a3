/** Does every interval run from an earlier moment to a later one? */
import { boundsOf } from '../../schema/bounds.ts';
import type { Incident } from '../../schema/incident.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../statements.ts';
import { quoted } from '../wording.ts';
import { endsOf } from './moments.ts';

function timesOf(incident: Incident): readonly { at: string; path: readonly (string | number)[] }[] {
  return [
    ...incident.timeline.map(({ at }, index) => ({ at, path: ['timeline', index, 'at'] })),
    ...accountsOf(incident).flatMap(({ account: { value }, path }) =>
      value && 'at' in value ? [{ at: value.at, path: [...path, 'value', 'at'] }] : [],
    ),
  ];
}

export const intervalsRunForward: Rule = {
  id: 'intervals-run-forward',
  states: 'Every interval of time runs forward, and is longer than nothing.',
  check: inEachIncident((incident) =>
    timesOf(incident).flatMap(({ at, path }) => {
      const [from = '', to] = endsOf(at);
      if (to === undefined) return [];
      const place = { part: 'front-matter', path } as const;
      if (from === to)
        return [{ ...place, message: `${quoted(at)} has the same end twice`, cure: `write ${quoted(from)}` }];
      const { low, high } = boundsOf({ at, precision: 'second' });
      if (low < high) return [];
      return [
        {
          ...place,
          message: `${quoted(at)} runs backwards`,
          cure: `write ${quoted(`${to}/${from}`)} if the ends were exchanged`,
        },
      ];
    }),
  ),
};
