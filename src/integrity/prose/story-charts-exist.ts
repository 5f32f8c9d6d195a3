/** Does every figure in a story name a chart that can be drawn of its record? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { blocksOf, inStory } from '../story-parts.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** Charts of a single record. */
export const storyCharts: readonly string[] = ['incident-timeline', 'milestones', 'impact'];

export const storyChartsExist: Rule = {
  id: 'story-charts-exist',
  states: `Every \`<Figure>\` in a story shows one of the charts ${listed(storyCharts)}, and the last only where there are figures.`,
  check: inEachIncident(({ story, impact }) =>
    blocksOf(story).flatMap((block) => {
      if (block.kind !== 'figure') return [];
      const at = inStory(block.place);
      if (!storyCharts.includes(block.chart))
        return [
          {
            ...at,
            message: `${quoted(block.chart)} is not a chart of a record`,
            cure: `${didYouMean(block.chart, storyCharts)}write ${listed(storyCharts, 'or')}`,
          },
        ];
      if (block.chart === 'impact' && impact.length === 0)
        return [
          {
            ...at,
            message: '"impact" would be an empty picture: the record has no figures of harm',
            cure: 'remove the figure',
          },
        ];
      return [];
    }),
  ),
};
