/** What do the pages hand to the charts of the whole collection, addresses included? */
import type { AllIncidentsSubject } from '../charts/all-incidents.ts';
import { comparativeTimeline, type ComparisonSubject } from '../charts/comparative-timeline.ts';
import { routes } from '../routes.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';

/** Every incident over time, each mark a link to its record. */
export function allIncidentsSubject({ incidents }: KnowledgeBase): AllIncidentsSubject {
  return { incidents, hrefOf: routes.incident };
}

/** Which of the comparison's own subjects the pages start with: minutes and days meet in it, so its axis is logarithmic. */
export const firstComparisonId = 'default-log';

/** The founding incidents, from the start of harm. */
export function firstComparison(knowledgeBase: KnowledgeBase): ComparisonSubject {
  const first = comparativeTimeline.subjectsOf(knowledgeBase).find(({ id }) => id === firstComparisonId);
  if (!first) throw new RangeError('a comparison needs incidents, and the collection has none');
  return { ...first.subject, hrefOf: routes.incident };
}
