/** Between which two instants does a written time lie? The only place where text becomes time. */
import type { Precision } from '../vocabulary/precisions.ts';

/** A closed interval of milliseconds since 1970 UTC; an end that is not known is ±Infinity. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const minute = 60_000;
const day = 86_400_000;

/** Half the width of "about the hour": a source that rounds to the hour may be wrong by half of one. */
const aboutTheHour = 30 * minute;

const isDate = (text: string): boolean => text.length === 10;

function endOf(text: string, side: 'low' | 'high'): number {
  if (text === '..') return side === 'low' ? -Infinity : Infinity;
  const start = Date.parse(isDate(text) ? `${text}T00:00:00Z` : text);
  return isDate(text) && side === 'high' ? start + day - minute : start;
}

/**
 * The bounds of a time as the schema accepts it (see `instant.ts`).
 * Seconds and minutes are points; "about the hour" is half an hour either way; a date is the whole day in UTC, up to
 * its last minute; an interval is taken as written, without widening.
 */
export function boundsOf(time: { readonly at: string; readonly precision: Precision }): Bounds {
  const [from, to] = time.at.split('/');
  if (from === undefined) throw new RangeError(`"${time.at}" is not a time`);
  if (to !== undefined) return { low: endOf(from, 'low'), high: endOf(to, 'high') };
  const low = endOf(from, 'low');
  if (isDate(from)) return { low, high: endOf(from, 'high') };
  return time.precision === 'hour' ? { low: low - aboutTheHour, high: low + aboutTheHour } : { low, high: low };
}
