/** How does English write instants, bounds and spans of time? Always in UTC, never in the zone of the machine. */
import { boundsOf } from '../schema/bounds.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** "22:20" */
export function clock(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** "9 July 2025"; without the year, "9 July". */
export function calendarDate(milliseconds: number, { year = true } = {}): string {
  const date = new Date(milliseconds);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}${year ? ` ${date.getUTCFullYear()}` : ''}`;
}

/** "9 Jul", for axes. */
export function shortDate(milliseconds: number, { year = false } = {}): string {
  const date = new Date(milliseconds);
  return `${date.getUTCDate()} ${(months[date.getUTCMonth()] ?? '').slice(0, 3)}${year ? ` ${date.getUTCFullYear()}` : ''}`;
}

/** "22:20 UTC on 9 July 2025" */
export function moment(milliseconds: number): string {
  return `${clock(milliseconds)} UTC on ${calendarDate(milliseconds)}`;
}

/** A publication day as written: "10 July 2025", "July 2025" or "2025". */
export function publicationDate(text: string): string {
  const [year = '', month, day] = text.slice(0, 10).split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** When an event was, in words that keep its uncertainty. */
export function when(event: Pick<TimelineEvent, 'at' | 'precision'>): string {
  const { low, high } = boundsOf(event);
  const [from = '', to] = event.at.split('/');
  const end = (text: string, milliseconds: number) =>
    text.length === 10 ? calendarDate(milliseconds) : moment(milliseconds);
  if (to === undefined) {
    if (from.length === 10) return calendarDate(low);
    const instant = Date.parse(from);
    return event.precision === 'hour' ? `about ${moment(instant)}` : moment(instant);
  }
  if (from === '..') return `by ${end(to, high)} at the latest`;
  if (to === '..') return `${end(from, low)} or later`;
  const sameDay = calendarDate(low) === calendarDate(high);
  if (sameDay && from.length > 10 && to.length > 10) return `between ${clock(low)} and ${moment(high)}`;
  return `between ${end(from, low)} and ${end(to, high)}`;
}

/** The same without its day, where the words before have just named that day: "about 11:00 UTC". */
export function whenAgain(event: Pick<TimelineEvent, 'at' | 'precision'>, day: string | undefined): string {
  const text = when(event);
  return day !== undefined && text.endsWith(` on ${day}`) && text.indexOf(` on ${day}`) === text.lastIndexOf(' on ')
    ? text.slice(0, -` on ${day}`.length)
    : text;
}

/** The day that a time in words ends with, for `whenAgain`. */
export const dayNamedLast = (text: string): string | undefined => / on (\d{1,2} \S+ \d{4})$/.exec(text)?.[1];

/** The same, short, for a table or a picture that shows the day elsewhere: "22:20", "22:20–03:30", "≤ 22:20". */
export function shortWhen(event: Pick<TimelineEvent, 'at' | 'precision'>): string {
  const { low, high } = boundsOf(event);
  const [from = '', to] = event.at.split('/');
  const end = (text: string, milliseconds: number) =>
    text.length === 10 ? shortDate(milliseconds) : clock(milliseconds);
  if (to === undefined) {
    if (from.length === 10) return shortDate(low);
    return `${event.precision === 'hour' ? '≈ ' : ''}${clock(Date.parse(from))}`;
  }
  if (from === '..') return `≤ ${end(to, high)}`;
  if (to === '..') return `≥ ${end(from, low)}`;
  const days = calendarDate(low) !== calendarDate(high) && from.length > 10 && to.length > 10;
  return days
    ? `${shortDate(low)} ${clock(low)} – ${shortDate(high)} ${clock(high)}`
    : `${end(from, low)}–${end(to, high)}`;
}

/** From here on the hours of a span matter more than its minutes; below, "1 d" would hide up to an hour. In minutes. */
const longFrom = 2 * 1440;

/** A span in its two largest units: "0 min", "54 min", "19 h 5 min", "24 h 11 min", "10 d 4 h". */
export function minutes(value: number): string {
  const total = Math.round(Math.abs(value));
  const sign = value < 0 && total > 0 ? '−' : '';
  if (total < 60) return `${sign}${total} min`;
  const parts =
    total < longFrom
      ? [`${Math.floor(total / 60)} h`, total % 60 ? `${total % 60} min` : '']
      : [
          `${Math.floor(total / 1440)} d`,
          Math.floor((total % 1440) / 60) ? `${Math.floor((total % 1440) / 60)} h` : '',
        ];
  return sign + parts.filter(Boolean).join(' ');
}

/** A bounded span: "19 h 5 min to 21 h 29 min", "at least 2 h", "at most 3 h". */
export function span({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low < 0 && Number.isFinite(high)) return spanAround(low, high);
  if (low === high) return minutes(low);
  if (!Number.isFinite(high)) return Number.isFinite(low) ? `at least ${minutes(low)}` : 'not known';
  if (!Number.isFinite(low) || low === 0) return `at most ${minutes(high)}`;
  return minutes(low) === minutes(high) ? minutes(low) : `${minutes(low)} to ${minutes(high)}`;
}

/** A span that may run backwards: an operator can know, and say, before anybody is harmed. */
function spanAround(low: number, high: number): string {
  const before = (value: number) => minutes(Math.abs(value));
  if (high <= 0) {
    if (high === 0) return Number.isFinite(low) ? `up to ${before(low)} before` : 'before';
    if (!Number.isFinite(low)) return `at least ${before(high)} before`;
    return before(low) === before(high) ? `${before(low)} before` : `${before(high)} to ${before(low)} before`;
  }
  return Number.isFinite(low) ? `${before(low)} before to ${minutes(high)} after` : `at most ${minutes(high)}`;
}

/** The same text with each number held to its unit and each span in one piece: a line breaks beside "to" only. */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=(?:min|h|d|wk)\b)/g, '$1\u00A0').replace(/(\b[hd]) (?=\d)/g, '$1\u00A0');
}

/** Time relative to a chosen moment: "+4 h 12 min", "−54 min", "0". */
export function offset(value: number): string {
  const text = minutes(value);
  return Math.round(value) === 0 ? '0' : value > 0 ? `+${text}` : text;
}
