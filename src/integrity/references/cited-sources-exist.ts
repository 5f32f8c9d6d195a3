/** Does every source that a record cites stand in its bibliography? */
import { citationsOf } from '../citations.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const citedSourcesExist: Rule = {
  id: 'cited-sources-exist',
  states: 'Every source that a statement, an account or the story cites stands in sources.yml.',
  check: inEachIncident((incident) =>
    citationsOf(incident)
      .filter(({ source }) => !Object.hasOwn(incident.bibliography, source))
      .map(({ source, at }) => ({
        ...at,
        message: `cites ${quoted(source)}, which is not in sources.yml`,
        cure: `describe ${quoted(source)} in sources.yml, or cite a source that stands there`,
      })),
  ),
};
