/** Is a time written as exactly as its precision says? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';
import { endsOf, isDay } from './moments.ts';

const hasSeconds = (end: string): boolean => /T\d\d:\d\d:\d\d/.test(end);

function misfit(at: string, precision: string): { message: string; cure: string } | undefined {
  const ends = endsOf(at).filter((end) => end !== '..');
  const written = `${quoted(precision)} does not fit ${quoted(at)}`;
  if (precision === 'day') {
    // A local day, or one that is known to be partly over, is an interval between two clock times in UTC.
    if (at.includes('/') || ends.some(isDay)) return undefined;
    return {
      message: `${written}, which has a clock time`,
      cure: 'write "hour", "minute" or "second", or the date alone in `at`',
    };
  }
  if (ends.every(isDay))
    return { message: `${written}, which is a date alone`, cure: 'write "day", or the clock time in `at`' };
  if (precision === 'second' && !ends.some(hasSeconds))
    return { message: `${written}, which has no seconds`, cure: 'write "minute", or the seconds in `at`' };
  if (precision === 'hour' && ends.some(hasSeconds))
    return { message: `${written}, which has seconds`, cure: 'write "second" or "minute", or leave the seconds out' };
  return undefined;
}

export const precisionFitsTheTime: Rule = {
  id: 'precision-fits-the-time',
  states:
    'A date has the precision of a day, a single clock time a finer one, and seconds are written where they are claimed.',
  check: inEachIncident(({ timeline }) =>
    timeline.flatMap(({ at, precision }, index) => {
      const found = misfit(at, precision);
      return found ? [{ part: 'front-matter' as const, path: ['timeline', index, 'precision'], ...found }] : [];
    }),
  ),
};
