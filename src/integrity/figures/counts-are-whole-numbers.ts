/** Is what is counted in pieces given in whole pieces? */
import { units, type UnitFamily } from '../../vocabulary/units.ts';
import { termOf } from '../../vocabulary/term.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Families of things that come in pieces. */
const counted: ReadonlySet<UnitFamily> = new Set([
  'machines',
  'people',
  'organisations',
  'journeys',
  'acts',
  'services',
]);

export const countsAreWholeNumbers: Rule = {
  id: 'counts-are-whole-numbers',
  states:
    'Machines, people, organisations, journeys, calls, services and reports are counted in whole numbers, in full.',
  check: inEachIncident(({ impact }) =>
    impact.flatMap((entry, index) => {
      if (!counted.has(termOf(units, entry.unit).family) && entry.unit !== 'reports') return [];
      return (['value', 'low', 'high'] as const).flatMap((field) => {
        const value = entry[field];
        if (value === undefined || Number.isInteger(value)) return [];
        return [
          {
            part: 'front-matter' as const,
            path: ['impact', index, field],
            message: `is ${value}, but ${quoted(entry.unit)} are counted one by one`,
            cure: 'write the figure in full (8500000, not 8.5 for 8.5 million), or correct the unit',
          },
        ];
      });
    }),
  ),
};
