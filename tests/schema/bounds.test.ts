import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/schema/bounds.ts';

const at = (text: string) => Date.parse(text);

describe('a written time lies between two instants', () => {
  test.each([
    ['2025-07-09T22:20Z', 'minute', '2025-07-09T22:20Z', '2025-07-09T22:20Z'],
    ['2025-07-09T22:20:31Z', 'second', '2025-07-09T22:20:31Z', '2025-07-09T22:20:31Z'],
    ['2025-07-10T03:20+05:00', 'minute', '2025-07-09T22:20Z', '2025-07-09T22:20Z'],
    ['2025-07-10T07:00Z', 'hour', '2025-07-10T06:30Z', '2025-07-10T07:30Z'],
    ['2025-07-10', 'day', '2025-07-10T00:00Z', '2025-07-10T23:59Z'],
    ['2025-07-10T05:00Z/2025-07-10T06:00Z', 'hour', '2025-07-10T05:00Z', '2025-07-10T06:00Z'],
    ['2025-07-10/2025-07-12', 'day', '2025-07-10T00:00Z', '2025-07-12T23:59Z'],
    ['2025-07-10T05:00Z/2025-07-12', 'day', '2025-07-10T05:00Z', '2025-07-12T23:59Z'],
  ] as const)('%s (%s) is from %s to %s', (written, precision, low, high) => {
    expect(boundsOf({ at: written, precision })).toEqual({ low: at(low), high: at(high) });
  });

  test('an unknown end is infinite', () => {
    expect(boundsOf({ at: '../2025-07-09T22:20Z', precision: 'minute' })).toEqual({
      low: -Infinity,
      high: at('2025-07-09T22:20Z'),
    });
    expect(boundsOf({ at: '2025-07-09T22:20Z/..', precision: 'minute' })).toEqual({
      low: at('2025-07-09T22:20Z'),
      high: Infinity,
    });
  });

  test('the same instant in any zone has the same bounds', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: -12, max: 14 }),
        (date, hours) => {
          const minute = Math.floor(date.getTime() / 60_000) * 60_000;
          const utc = `${new Date(minute).toISOString().slice(0, 16)}Z`;
          const shifted = new Date(minute + hours * 3_600_000).toISOString().slice(0, 16);
          const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
          expect(boundsOf({ at: shifted + zone, precision: 'minute' })).toEqual(
            boundsOf({ at: utc, precision: 'minute' }),
          );
        },
      ),
    );
  });
});
