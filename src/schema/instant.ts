/** How is a time written in a record? As text, so that neither YAML nor a time zone of the machine can change it. */
import { z } from 'zod';

const year = String.raw`(?:19|20)\d{2}`;
const day = String.raw`${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const zone = String.raw`(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`;
const instant = String.raw`${day}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?${zone}`;
const end = String.raw`(?:${instant}|${day})`;

export const dayPattern = new RegExp(`^${day}$`);
export const instantPattern = new RegExp(`^${instant}$`);
const intervalPattern = new RegExp(String.raw`^(?:${end}|\.\.)/(?:${end}|\.\.)$`);

/** True when every date in the text exists in the calendar (no 30 February). */
function datesExist(text: string): boolean {
  return (text.match(new RegExp(day, 'g')) ?? []).every((written) => {
    const parsed = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written);
  });
}

const exists = 'names a day that is not in the calendar';

/** A calendar day, `YYYY-MM-DD`. */
export const calendarDay = z
  .string()
  .regex(dayPattern, 'is not a date; write "2025-07-10"')
  .refine(datesExist, exists)
  .meta({ description: 'A calendar day, "YYYY-MM-DD".' });

/** One ISO 8601 instant with zone, a date, or an interval `from/to` whose ends may be `..` (unknown). */
export const timeText = z
  .string()
  .max(60)
  .refine(
    (text) => instantPattern.test(text) || dayPattern.test(text) || (intervalPattern.test(text) && text !== '../..'),
    'is not an ISO 8601 time with zone, a date or an interval; write "2025-07-10T05:30Z", "2025-07-10", "2025-07-10T05:30Z/2025-07-10T07:00Z" or "../2025-07-10T05:30Z"',
  )
  .refine(datesExist, exists)
  .meta({
    description:
      'When: one ISO 8601 instant with zone, a date, or an interval "from/to" that bounds an uncertain time ("..": that end is unknown). Always in quotes.',
  });

/** A date, a month or a year, for publications and figures. */
export const publicationDay = z
  .string()
  .max(30)
  .regex(
    new RegExp(String.raw`^(?:${instant}|${day}|${year}-(?:0[1-9]|1[0-2])|${year})$`),
    'is not a day, month or year; write "2025-07-10", "2025-07" or "2025"',
  )
  .refine(datesExist, exists)
  .meta({ description: 'A day, month or year, as exactly as it is known; an instant where the source gives one.' });
