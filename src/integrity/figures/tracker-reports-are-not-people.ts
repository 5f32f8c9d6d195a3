/** Is what an outage tracker shows kept apart from counts of people? */
import { units } from '../../vocabulary/units.ts';
import { termOf } from '../../vocabulary/term.ts';
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Sites that count how often users press "it does not work for me". */
const trackers = /\b(?:downdetector|istheservicedown|outage\.report|outage[- ]tracker|allestörungen|allestoringen)\b/iu;

export const trackerReportsAreNotPeople: Rule = {
  id: 'tracker-reports-are-not-people',
  states:
    'A peak of reports is counted in reports, reports are never exact, and no tracker’s figure is counted in people.',
  check: inEachIncident(({ impact }) =>
    impact.flatMap(({ unit, qualifier, measure, scope, saidBy }, index) => {
      const { family } = termOf(units, unit);
      const breach = (field: string, message: string, cure: string): RecordBreach => ({
        part: 'front-matter',
        path: ['impact', index, field],
        message,
        cure,
      });
      if (qualifier === 'peak-reports' && unit !== 'reports')
        return [
          breach(
            'unit',
            `is ${quoted(unit)}, but the qualifier is "peak-reports"`,
            'write "reports", or correct the qualifier',
          ),
        ];
      if (family === 'reports' && qualifier === 'exact')
        return [
          breach(
            'qualifier',
            'is "exact", but a tracker shows only what its users send',
            'write "peak-reports" for a highest number, "at-least", "at-most" or "reported" for any other',
          ),
        ];
      const tracker = trackers.exec([measure, scope, saidBy ?? ''].join(' '))?.[0];
      if (family === 'people' && tracker !== undefined)
        return [
          breach(
            'unit',
            `is ${quoted(unit)}, but ${tracker} counts reports, not ${unit}`,
            'write "reports", or "percent-of-reports" for a share',
          ),
        ];
      return [];
    }),
  ),
};
