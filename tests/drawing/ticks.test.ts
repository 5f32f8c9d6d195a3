import { describe, expect, test } from 'vitest';
import { linearScale, logScale, symlogScale } from '../../src/drawing/scales.ts';
import { clockTicks, durationTicks } from '../../src/drawing/ticks.ts';

const utc = (text: string): number => Date.parse(text);
const written = (ticks: readonly number[]): string[] => ticks.map((tick) => new Date(tick).toISOString().slice(0, 16));

describe('ticks', () => {
  test('of some hours stand at hours', () => {
    expect(durationTicks(linearScale([-30, 300], [0, 600]), { gap: 80 })).toEqual([0, 60, 120, 180, 240, 300]);
  });

  test('of a bent axis stand at times that people name', () => {
    expect(durationTicks(logScale([1, 20_160], [0, 700]), { gap: 60 })).toEqual([1, 10, 60, 360, 1440, 10_080]);
    const symmetric = durationTicks(symlogScale([-60, 10_080], [0, 700], 10), { gap: 60 });
    expect(symmetric).toContain(0);
    expect(symmetric).toContain(-60);
    expect(symmetric).toContain(10_080);
  });

  test('of a clock without an end are refused, not looked for without end', () => {
    expect(() => clockTicks(linearScale([0, Infinity], [0, 600]), { gap: 80 })).toThrow('no clock from 0 to Infinity');
  });

  test('of a day stand at round hours of UTC', () => {
    const day = linearScale([utc('2025-07-09T20:10Z'), utc('2025-07-10T21:00Z')], [0, 600]);
    expect(written(clockTicks(day, { gap: 120 }))).toEqual([
      '2025-07-10T00:00',
      '2025-07-10T06:00',
      '2025-07-10T12:00',
      '2025-07-10T18:00',
    ]);
  });

  test('of weeks stand at Mondays, of years at first days of months', () => {
    const weeks = linearScale([utc('2024-07-19T00:00Z'), utc('2024-08-20T00:00Z')], [0, 300]);
    expect(written(clockTicks(weeks, { gap: 60 })).map((text) => new Date(`${text}Z`).getUTCDay())).toEqual([
      1, 1, 1, 1, 1,
    ]);
    const years = linearScale([utc('2024-07-19T00:00Z'), utc('2026-08-20T00:00Z')], [0, 300]);
    expect(written(clockTicks(years, { gap: 60 })).every((text) => text.endsWith('-01T00:00'))).toBe(true);
  });

  test('keep their distance on any span', () => {
    for (const minutes of [1, 7, 50, 500, 5e3, 5e4, 5e5, 5e6, 5e7]) {
      const scale = linearScale([0, minutes * 60_000], [0, 400]);
      const ticks = clockTicks(scale, { gap: 50 });
      for (const [index, tick] of ticks.slice(1).entries())
        expect(scale(tick) - scale(ticks[index]!)).toBeGreaterThan(46);
    }
  });
});
