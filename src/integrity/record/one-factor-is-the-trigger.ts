/** Does a record say, once, what set the failure off? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const oneFactorIsTheTrigger: Rule = {
  id: 'one-factor-is-the-trigger',
  states: 'Every record has exactly one factor in the role of trigger, of class unknown where nobody knows it.',
  check: inEachIncident(({ factors }) => {
    const triggers = factors.flatMap(({ role, id }, index) => (role === 'trigger' ? [{ id, index }] : []));
    const [first, ...others] = triggers;
    if (first === undefined)
      return [
        {
          part: 'front-matter',
          path: ['factors'],
          message: 'has no factor with role "trigger"',
          cure: 'add one, with class "unknown" where no source says what set it off',
        },
      ];
    return others.map(({ index }) => ({
      part: 'front-matter',
      path: ['factors', index, 'role'],
      message: `makes a second trigger, beside ${quoted(first.id)}`,
      cure: 'keep one trigger; write "contributing-condition", "latent-fault" or "amplifier" here, and a dispute where sources differ',
    }));
  }),
};
