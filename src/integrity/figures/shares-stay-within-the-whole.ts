/** Is every share between nothing and the whole? */
import type { Impact } from '../../schema/impact.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../statements.ts';

const isShare = (unit: Impact['unit']): boolean => unit === 'percent' || unit === 'percent-of-reports';

export const sharesStayWithinTheWhole: Rule = {
  id: 'shares-stay-within-the-whole',
  states: 'No share is more than 100 per cent of its whole.',
  check: inEachIncident((incident) =>
    [
      ...incident.impact.flatMap((entry, index) =>
        isShare(entry.unit)
          ? (['value', 'low', 'high'] as const).map((field) => ({
              path: ['impact', index, field],
              share: entry[field],
            }))
          : [],
      ),
      ...accountsOf(incident).flatMap(({ account: { value }, path }) =>
        value && 'amount' in value && isShare(value.unit)
          ? [{ path: [...path, 'value', 'amount'], share: value.amount }]
          : [],
      ),
    ].flatMap(({ path, share }) =>
      share === undefined || share <= 100
        ? []
        : [
            {
              part: 'front-matter' as const,
              path,
              message: `is ${share} per cent of a whole`,
              cure: 'write the share of the stated whole; a growth or a multiple belongs in the text, or in its own unit',
            },
          ],
    ),
  ),
};
