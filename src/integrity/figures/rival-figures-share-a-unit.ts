/** Can rival figures for one thing be drawn on one line? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, quoted } from '../wording.ts';

export const rivalFiguresShareAUnit: Rule = {
  id: 'rival-figures-share-a-unit',
  states: 'Figures that name the same quantity share its unit, and a quantity is named by two figures or more.',
  check: inEachIncident(({ impact }) => {
    const groups = new Map<string, number[]>();
    impact.forEach(({ quantity }, index) => {
      if (quantity !== undefined) groups.set(quantity, [...(groups.get(quantity) ?? []), index]);
    });
    return [...groups].flatMap(([quantity, members]) => {
      const [first = 0, ...others] = members;
      if (others.length === 0)
        return [
          {
            part: 'front-matter' as const,
            path: ['impact', first, 'quantity'],
            message: `${quoted(quantity)} is named by this figure only`,
            cure: `${didYouMean(
              quantity,
              [...groups.keys()].filter((other) => other !== quantity),
            )}remove it, or give it to the rival figure as well`,
          },
        ];
      const unit = impact[first]?.unit ?? '';
      return others.flatMap((index) => {
        const other = impact[index]?.unit ?? '';
        if (other === unit) return [];
        return [
          {
            part: 'front-matter' as const,
            path: ['impact', index, 'unit'],
            message: `is ${quoted(other)}, but impact[${first}] gives ${quoted(quantity)} in ${quoted(unit)}`,
            cure: 'convert the figure, or name another quantity',
          },
        ];
      });
    });
  }),
};
