/** How may a time be written in a record? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/schema/bounds.ts';
import { calendarDay, publicationDay, timeText } from '../../src/schema/instant.ts';

const accepts = (schema: typeof timeText, text: string): boolean => schema.safeParse(text).success;

const two = (value: number): string => String(value).padStart(2, '0');

/** Days that exist, over the two centuries that a record may speak of: leap days included. */
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const zone = fc.oneof(
  fc.constant('Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 15, 30, 45))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
);

const instant = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.option(fc.integer({ min: 0, max: 59 })),
    zone,
  )
  .map(
    ([date, hour, minute, second, offset]) =>
      `${date}T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}${offset}`,
  );

const end = fc.oneof(day, instant, fc.constant('..'));
const interval = fc
  .tuple(end, end)
  .filter(([from, to]) => from !== '..' || to !== '..')
  .map(([from, to]) => `${from}/${to}`);

describe('a time', () => {
  test('every instant with zone, every day and every interval of them is accepted as it is', () => {
    fc.assert(
      fc.property(fc.oneof(day, instant, interval), (text) => {
        expect(timeText.parse(text)).toBe(text);
      }),
      { seed: 1 },
    );
  });

  test('what is accepted has bounds, in the zone that is written and in no other', () => {
    fc.assert(
      fc.property(instant, (text) => {
        const { low, high } = boundsOf({ at: text, precision: 'second' });
        expect(low).toBe(high);
        expect(low).toBe(Date.parse(text));
      }),
      { seed: 1 },
    );
  });

  test('no text with one sign changed is taken for another time that does not exist', () => {
    const sign = fc.constantFrom(...'0123456789TZ:-+/. tz');
    fc.assert(
      fc.property(fc.oneof(day, instant), fc.nat({ max: 30 }), sign, (text, position, other) => {
        const changed = text.slice(0, position) + other + text.slice(position + 1);
        if (!accepts(timeText, changed)) return;
        const { low, high } = boundsOf({ at: changed, precision: 'second' });
        expect(Number.isNaN(low) || Number.isNaN(high)).toBe(false);
        // The day as written is a day of the calendar, not one that overflows into the next month.
        expect(new Date(`${changed.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(changed.slice(0, 10));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test.each([
    ['10 July', 'words'],
    ['2025-07-10T05:30', 'an instant without zone'],
    ['2025-07-10 05:30Z', 'a space in place of T'],
    ['2025-07-10T05:30z', 'a small z'],
    ['2025-07-10t05:30Z', 'a small t'],
    ['20250710T0530Z', 'the basic format'],
    ['2025-07-10T05Z', 'an hour without minutes'],
    ['2025-07-10T24:00Z', 'hour 24'],
    ['2025-07-10T23:60Z', 'minute 60'],
    ['2016-12-31T23:59:60Z', 'a leap second'],
    ['2025-07-10T05:30:00.5Z', 'a fraction of a second'],
    ['2025-07-10T05:30+0700', 'an offset without colon'],
    ['2025-07-10T05:30+15:00', 'an offset that no place has'],
    ['2025-07-10T05:30 EDT', 'the name of a zone'],
    ['2025-02-29', 'a leap day in another year'],
    ['2025-06-31', 'the 31st of a short month'],
    ['2025-13-01', 'month 13'],
    ['2025-00-10', 'month 0'],
    ['2025-07', 'a month'],
    ['2025-W28-4', 'a week'],
    ['../..', 'an interval without ends'],
    ['..', 'an unknown end alone'],
    ['2025-07-10/', 'an interval without second end'],
    ['2025-07-10/11', 'an abbreviated end'],
    ['2025-07-10/2025-02-30', 'an end that does not exist'],
    ['2025-07-10/2025-07-11/2025-07-12', 'three ends'],
    ['2025-07-10/P1D', 'a period'],
    ['2025-07-10T05:30Z\n', 'a line end'],
    [' 2025-07-10', 'a space'],
    ['٢٠٢٥-٠٧-١٠', 'other digits'],
    ['', 'nothing'],
  ])('%j is refused: %s', (text) => {
    expect(accepts(timeText, text)).toBe(false);
  });

  test('the message says how to write it', () => {
    expect(timeText.safeParse('10 July').error?.issues[0]?.message).toBe(
      'is not an ISO 8601 time with zone, a date or an interval; write "2025-07-10T05:30Z", "2025-07-10", "2025-07-10T05:30Z/2025-07-10T07:00Z" or "../2025-07-10T05:30Z"',
    );
  });
});

describe('a calendar day', () => {
  test('every day is accepted, nothing longer and nothing shorter', () => {
    fc.assert(
      fc.property(day, instant, (date, moment) => {
        expect(accepts(calendarDay, date)).toBe(true);
        expect(accepts(calendarDay, moment)).toBe(false);
        expect(accepts(calendarDay, date.slice(0, 7))).toBe(false);
      }),
      { seed: 1 },
    );
  });
});

describe('a publication day', () => {
  test('days, months, years and instants are accepted', () => {
    fc.assert(
      fc.property(day, instant, (date, moment) => {
        for (const text of [date, date.slice(0, 7), date.slice(0, 4), moment])
          expect(accepts(publicationDay, text), text).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test.each(['2025-13', '2025-02-30', '25', '2025-7', 'July 2025', '2025-07-10T05:30', '2025-07-10/2025-07-11', ''])(
    '%j is refused',
    (text) => {
      expect(accepts(publicationDay, text)).toBe(false);
    },
  );

  // The pattern still takes any digits and colons after the T.
  test.each(['2025-07-10T99:99Z', '2025-07-10T::::Z', '2025-07-10T05:30+99:99'])(
    'the instant %j does not exist and is refused',
    (text) => {
      expect(accepts(publicationDay, text)).toBe(false);
    },
  );
});

test.each(['0000-01-01', '0202-07-10', '2105-07-10', '20250-07-10'])('the mistyped year of %s is refused', (text) => {
  expect(accepts(timeText, text)).toBe(false);
  expect(accepts(publicationDay, text)).toBe(false);
});
