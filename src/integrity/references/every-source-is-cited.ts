/** Is every source of a record cited by something in it? */
import { citationsOf } from '../citations.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const everySourceIsCited: Rule = {
  id: 'every-source-is-cited',
  states:
    'Every source in sources.yml is cited by a statement, an account or the story, or is the original of a cited copy.',
  check: inEachIncident((incident) => {
    const cited = new Set(citationsOf(incident).map(({ source }) => source));
    // A set grows while it is walked: originals of originals count as well.
    for (const source of cited) {
      const original = Object.hasOwn(incident.bibliography, source) ? incident.bibliography[source]?.copyOf : undefined;
      if (original !== undefined) cited.add(original);
    }
    return Object.keys(incident.bibliography)
      .filter((source) => !cited.has(source))
      .map((source) => ({
        part: 'sources',
        path: [source],
        message: 'is cited by nothing in the record',
        cure: `add ${quoted(source)} to the sources of the statement that it supports, or remove it`,
      }));
  }),
};
