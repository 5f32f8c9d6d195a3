/** Do the accounts of a dispute give values that can be set side by side? */
import type { Incident } from '../../schema/incident.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Value = NonNullable<Incident['disputes'][number]['accounts'][number]['value']>;

const measureOf = (value: Value): string => ('at' in value ? 'a time' : `an amount in ${quoted(value.unit)}`);

export const accountsCanBeCompared: Rule = {
  id: 'accounts-can-be-compared',
  states: 'The values that the accounts of one dispute give are all times, or all amounts in one unit.',
  check: inEachIncident(({ disputes }) =>
    disputes.flatMap(({ accounts }, index) => {
      const valued = accounts.flatMap(({ value }, number) => (value ? [{ measure: measureOf(value), number }] : []));
      const [first] = valued;
      return valued
        .filter(({ measure }) => measure !== first?.measure)
        .map(({ measure, number }) => ({
          part: 'front-matter' as const,
          path: ['disputes', index, 'accounts', number, 'value'],
          message: `is ${measure}, beside ${first?.measure ?? ''} in accounts[${first?.number ?? 0}]`,
          cure: 'convert it, leave the value out and keep the words, or make two disputes of one',
        }));
    }),
  ),
};
