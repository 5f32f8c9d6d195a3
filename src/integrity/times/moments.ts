/** What do the ends of a written time, and the dates of publications, mean as instants? */

const hour = 3_600_000;

/** Ends of an interval as written; a single time has one end. */
export function endsOf(at: string): readonly string[] {
  return at.split('/');
}

/** True for `2025-07-10`, false for an instant and for the unknown end `..`. */
export function isDay(end: string): boolean {
  return end.length === 10;
}

/** The first and the last instant of a day, month or year in UTC; an instant is both. */
export function boundsOfPublication(written: string): { readonly low: number; readonly high: number } {
  const low = Date.parse(written);
  if (written.length > 10) return { low, high: low };
  if (isDay(written)) return { low, high: low + 24 * hour - 1 };
  const [year, month] = written.split('-').map(Number);
  return { low, high: Date.UTC(year ?? 0, month ?? 12, 1) - 1 };
}

/** A calendar day begins in Kiribati and ends on Baker Island: this much before and after the day in UTC. */
export const dayBeginsEarlierBy = 14 * hour;
export const dayEndsLaterBy = 12 * hour;
