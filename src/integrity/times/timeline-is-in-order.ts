/** Does the timeline stand in the order in which things happened? */
import { boundsOf } from '../../schema/bounds.ts';
import type { TimelineEvent } from '../../schema/timeline-event.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** The instant from which an event counts: half an hour before "about the hour". As `2025-07-10T05:30Z`, without seconds where there are none. */
const written = (instant: number): string => new Date(instant).toISOString().replace(/(?::00)?\.000Z$/, 'Z');

export const timelineIsInOrder: Rule = {
  id: 'timeline-is-in-order',
  states: 'The events of a timeline stand in the order of their earliest possible moments.',
  check: inEachIncident(({ timeline }) => {
    let latest: { low: number; event: TimelineEvent } | undefined;
    return timeline.flatMap((event, index) => {
      const { low, high } = boundsOf(event);
      // An event with no earliest moment may stand anywhere up to its latest one.
      const standsAt = Number.isFinite(low) ? low : high;
      if (latest !== undefined && standsAt < latest.low) {
        const above = quoted(latest.event.id);
        return [
          {
            part: 'front-matter' as const,
            path: ['timeline', index, 'at'],
            message: `${quoted(event.at)} begins at ${written(standsAt)}, before ${above} above it, which begins at ${written(latest.low)}`,
            cure: `move ${quoted(event.id)} above ${above}`,
          },
        ];
      }
      if (Number.isFinite(low)) latest = { low, event };
      return [];
    });
  }),
};
