/** Can a figure with two ends be as firm as it says? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const cures: Readonly<Record<string, string>> = {
  exact: 'write "estimate" or "reported", or one value',
  'at-least': 'write `value` with the lower figure, or another qualifier',
  'at-most': 'write `value` with the higher figure, or another qualifier',
};

export const rangesFitTheirQualifier: Rule = {
  id: 'ranges-fit-their-qualifier',
  states: 'A range from low to high is not called exact, at least or at most.',
  check: inEachIncident(({ impact }) =>
    impact.flatMap(({ low, high, qualifier }, index) => {
      const cure = cures[qualifier];
      if (low === undefined || high === undefined || cure === undefined) return [];
      return [
        {
          part: 'front-matter' as const,
          path: ['impact', index, 'qualifier'],
          message: `is ${quoted(qualifier)}, but the figure runs from ${low} to ${high}`,
          cure,
        },
      ];
    }),
  ),
};
