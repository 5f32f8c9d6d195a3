import { describe, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';

const { format } = en;

describe('numbers', () => {
  test.each([
    [0, '0'],
    [1, '1'],
    [1.8, '1.8'],
    [5582, '5,582'],
    [46013, '46,013'],
    [8_500_000, '8.5 million'],
    [1_938_000_000, '1.938 billion'],
    [5_400_000_000, '5.4 billion'],
  ])('%d is written %s', (value, text) => {
    expect(format.count(value)).toBe(text);
  });

  test.each([
    [{ value: 8_500_000, unit: 'devices', qualifier: 'estimate' }, '8.5 million devices'],
    [{ value: 1, unit: 'flights', qualifier: 'exact' }, '1 flight'],
    [{ low: 5168, high: 5171, unit: 'flights', qualifier: 'reported' }, '5,168 to 5,171 flights'],
    [{ value: 25_500, unit: 'passengers', qualifier: 'at-least' }, 'at least 25,500 passengers'],
    [{ value: 400, unit: 'flights', qualifier: 'at-most' }, 'at most 400 flights'],
    [{ value: 5_400_000_000, unit: 'USD', qualifier: 'estimate' }, '$5.4 billion'],
    [{ low: 540_000_000, high: 1_080_000_000, unit: 'USD', qualifier: 'estimate' }, '$540 million to $1.08 billion'],
    [{ value: 97, unit: 'percent', qualifier: 'at-least' }, 'at least 97 %'],
    [{ low: 61, high: 62, unit: 'percent-of-reports', qualifier: 'reported' }, '61 to 62 % of reports'],
  ] as const)('%j is written "%s"', (impact, text) => {
    expect(format.figure(impact)).toBe(text);
  });
});

describe('times, always in UTC', () => {
  test.each([
    ['2025-07-09T22:20Z', 'minute', '22:20 UTC on 9 July 2025'],
    ['2025-07-10T00:20+02:00', 'minute', '22:20 UTC on 9 July 2025'],
    ['2025-07-10T07:00Z', 'hour', 'about 07:00 UTC on 10 July 2025'],
    ['2025-07-10', 'day', '10 July 2025'],
    ['2025-07-10T05:00Z/2025-07-10T06:00Z', 'hour', 'between 05:00 and 06:00 UTC on 10 July 2025'],
    ['2025-07-09T22:20Z/2025-07-10T03:30Z', 'hour', 'between 22:20 UTC on 9 July 2025 and 03:30 UTC on 10 July 2025'],
    ['../2025-07-09T22:20Z', 'hour', 'by 22:20 UTC on 9 July 2025 at the latest'],
    ['2025-07-09T22:20Z/..', 'hour', '22:20 UTC on 9 July 2025 or later'],
    ['2024-07-22/2024-07-23', 'day', 'between 22 July 2024 and 23 July 2024'],
  ] as const)('%s (%s) is written "%s"', (at, precision, text) => {
    expect(format.when({ at, precision })).toBe(text);
  });

  test.each([
    ['2025-07-10', '10 July 2025'],
    ['2025-07', 'July 2025'],
    ['2025', '2025'],
    ['2024-07-19T22:00Z', '19 July 2024'],
  ])('the publication day %s is written "%s"', (written, text) => {
    expect(format.publicationDate(written)).toBe(text);
  });
});

describe('spans', () => {
  test.each([
    [0, '0 min'],
    [54, '54 min'],
    [60, '1 h'],
    [1145, '19 h 5 min'],
    [1440, '24 h'],
    [1451, '24 h 11 min'],
    [2880, '2 d'],
    [15_000, '10 d 10 h'],
    [-40, '−40 min'],
  ])('%d minutes are written "%s"', (value, text) => {
    expect(format.minutes(value)).toBe(text);
  });

  test.each([
    [{ low: 1145, high: 1289 }, '19 h 5 min to 21 h 29 min'],
    [{ low: 202, high: 202 }, '3 h 22 min'],
    [{ low: 60, high: Infinity }, 'at least 1 h'],
    [{ low: 0, high: 310 }, 'at most 5 h 10 min'],
    [{ low: -Infinity, high: Infinity }, 'not known'],
    [{ low: -3, high: 409 }, '3 min before to 6 h 49 min after'],
    [{ low: -238, high: -118 }, '1 h 58 min to 3 h 58 min before'],
    [{ low: -10, high: 0 }, 'up to 10 min before'],
    [{ low: -5, high: -5 }, '5 min before'],
    [{ low: -Infinity, high: -5 }, 'at least 5 min before'],
  ])('%j is written "%s"', (span, text) => {
    expect(format.span(span)).toBe(text);
  });

  test('in a title no line begins with a unit', () => {
    expect(format.unbroken('19 h 5 min to 21 h, in July 2025')).toBe(
      '19\u00A0h\u00A05\u00A0min to 21\u00A0h, in July 2025',
    );
  });

  test.each([
    [252, '+4 h 12 min'],
    [-54, '−54 min'],
    [0, '0'],
  ])('%d minutes from the start are written "%s"', (value, text) => {
    expect(format.offset(value)).toBe(text);
  });
});
