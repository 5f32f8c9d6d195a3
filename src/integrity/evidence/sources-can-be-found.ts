/** Could a reader find every source? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';

export const sourcesCanBeFound: Rule = {
  id: 'sources-can-be-found',
  states: 'A source without an address says in `locator` how to find it.',
  check: inEachIncident(({ bibliography }) =>
    Object.entries(bibliography).flatMap(([id, { url, locator, archived }]) =>
      url === null && locator === undefined && archived === undefined
        ? [
            {
              part: 'sources' as const,
              path: [id, 'url'],
              message: 'is null, and nothing else says how to find the source',
              cure: 'write `locator:` with the issue, page, docket or archive in which it stands',
            },
          ]
        : [],
    ),
  ),
};
