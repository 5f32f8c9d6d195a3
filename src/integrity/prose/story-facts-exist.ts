/** Can every fact that a story prints be found in its record? */
import type { Incident } from '../../schema/incident.ts';
import { durations } from '../../vocabulary/durations.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { statementsOf } from '../statements.ts';
import { inlinesOf, inStory } from '../story-parts.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

function missingFrom(fact: string, incident: Incident): { message: string; cure: string } | undefined {
  const printable = [...incident.timeline, ...incident.impact].map(({ id }) => id);
  if (printable.includes(fact)) return undefined;
  const duration = durations.find(({ id }) => id === fact);
  if (duration) {
    const missing = [duration.from, duration.to].filter(
      (needed) => !incident.timeline.some(({ milestone, of }) => milestone === needed && of === undefined),
    );
    if (missing.length === 0) return undefined;
    return {
      message: `cannot print ${quoted(fact)}: the record has no milestone ${listed(missing, 'or')}`,
      cure: 'say in words that it is not known, or mark the milestone if a source gives it',
    };
  }
  if (statementsOf(incident).some(({ statement }) => statement.id === fact))
    return {
      message: `${quoted(fact)} is neither an event nor a figure, so it cannot be printed`,
      cure: 'tell it in words and cite its sources',
    };
  return {
    message: `${quoted(fact)} is not an event, a figure or a duration of this record`,
    cure: `${didYouMean(fact, [...printable, ...durations.map(({ id }) => id)])}add the event or the figure to the front matter`,
  };
}

export const storyFactsExist: Rule = {
  id: 'story-facts-exist',
  states: 'Every `<Fact>` in a story is an event, a figure of harm, or a duration both of whose milestones are known.',
  check: inEachIncident((incident) =>
    inlinesOf(incident.story, 'fact').flatMap(({ fact, place }) => {
      const found = missingFrom(fact, incident);
      return found ? [{ ...inStory(place), ...found }] : [];
    }),
  ),
};
