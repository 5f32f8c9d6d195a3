/** Does every sum of money say who estimated it, what it leaves out and in which year's money it is? */
import type { Impact } from '../../schema/impact.ts';
import { units } from '../../vocabulary/units.ts';
import { termOf } from '../../vocabulary/term.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const required = {
  saidBy: 'write who counted or estimated it',
  leavesOut: 'write what the figure does not contain, or "not stated" where no source says',
  priceYear: 'write the year whose money it is',
} as const satisfies Partial<Record<keyof Impact, string>>;

const fields = Object.keys(required) as (keyof typeof required)[];

export const moneySaysWhoseAndOfWhichYear: Rule = {
  id: 'money-says-whose-and-of-which-year',
  states:
    'A sum of money says who estimated it, what it leaves out and of which year it is; no other figure has a price year.',
  check: inEachIncident(({ impact }) =>
    impact.flatMap((entry, index) => {
      if (termOf(units, entry.unit).family === 'money')
        return fields
          .filter((field) => entry[field] === undefined)
          .map((field) => ({
            part: 'front-matter' as const,
            path: ['impact', index],
            message: `is money (${quoted(entry.unit)}) without \`${field}\``,
            cure: required[field],
          }));
      if (entry.priceYear === undefined) return [];
      return [
        {
          part: 'front-matter' as const,
          path: ['impact', index, 'priceYear'],
          message: `is ${entry.priceYear}, but ${quoted(entry.unit)} is not money`,
          cure: 'remove it, or correct the unit',
        },
      ];
    }),
  ),
};
