/** Was every source published before it was read? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';
import { boundsOfPublication, dayBeginsEarlierBy, dayEndsLaterBy } from './moments.ts';

export const sourcesAreReadAfterPublication: Rule = {
  id: 'sources-are-read-after-publication',
  states: 'No source was read before the day on which it was published.',
  check: inEachIncident(({ bibliography }) =>
    Object.entries(bibliography).flatMap(([id, { published, accessed }]) => {
      if (published === undefined || accessed === undefined) return [];
      const earliest = boundsOfPublication(published).low - (published.length > 10 ? 0 : dayBeginsEarlierBy);
      if (earliest <= boundsOfPublication(accessed).high + dayEndsLaterBy) return [];
      return [
        {
          part: 'sources' as const,
          path: [id, 'accessed'],
          message: `${quoted(accessed)} is before the source was published, ${quoted(published)}`,
          cure: 'correct one of the two dates',
        },
      ];
    }),
  ),
};
