/** What do the pages hand to the charts of the whole collection, addresses included? */
import type { AllIncidentsSubject } from '../charts/all-incidents.ts';
import type { ComparisonSubject } from '../charts/comparative-timeline.ts';
import { routes } from '../routes.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';

/** How many incidents a comparison shows before a reader has chosen any. */
const comparedByDefault = 3;

/** Every incident over time, each mark a link to its record. */
export function allIncidentsSubject({ incidents }: KnowledgeBase): AllIncidentsSubject {
  return { incidents, hrefOf: routes.incident };
}

/** The three newest incidents, from the start of harm. */
export function defaultComparison({ incidents }: KnowledgeBase): ComparisonSubject {
  return {
    incidents: incidents.slice(-comparedByDefault),
    milestone: 'impact-start',
    scale: 'log',
    hrefOf: routes.incident,
  };
}
