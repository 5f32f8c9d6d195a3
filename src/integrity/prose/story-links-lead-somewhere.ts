/** Does every link inside a story's own page lead to something on it? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { statementsOf } from '../statements.ts';
import { inlinesOf, inStory } from '../story-parts.ts';
import { didYouMean, quoted } from '../wording.ts';

/** Anchors that the page makes, not the record; the test of the built site follows them. */
const madeByThePage = /^(?:section|chart)-/;

export const storyLinksLeadSomewhere: Rule = {
  id: 'story-links-lead-somewhere',
  states: 'Every link in a story that begins with # leads to a statement, a dispute or a source of the record.',
  check: inEachIncident((incident) => {
    const anchors = new Set([
      ...statementsOf(incident).map(({ statement }) => statement.id),
      ...incident.disputes.map(({ id }) => id),
      ...Object.keys(incident.bibliography),
    ]);
    return inlinesOf(incident.story, 'link').flatMap(({ address, place }) => {
      const anchor = address.slice(1);
      if (!address.startsWith('#') || anchors.has(anchor) || madeByThePage.test(anchor)) return [];
      return [
        {
          ...inStory(place),
          message: `${quoted(address)} leads nowhere on this page`,
          cure: `${didYouMean(anchor, anchors)}link to the id of a statement, a dispute or a source`,
        },
      ];
    });
  }),
};
