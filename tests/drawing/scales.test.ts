import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScale, logScale, piecewiseScale, scaleOf, symlogScale } from '../../src/drawing/scales.ts';

describe('scales', () => {
  test('a linear one keeps proportions', () => {
    expect(linearScale([0, 10], [100, 200])(2.5)).toBe(125);
  });

  test('a log one gives each factor the same room, and refuses zero', () => {
    const scale = logScale([1, 10_000], [0, 400]);
    expect(scale(10)).toBeCloseTo(100);
    expect(scale(1000)).toBeCloseTo(300);
    expect(() => logScale([0, 10], [0, 1])).toThrow(RangeError);
  });

  test('a symlog one is even about zero', () => {
    const scale = symlogScale([-1000, 1000], [0, 200], 10);
    expect(scale(0)).toBe(100);
    expect(scale(50) - 100).toBeCloseTo(100 - scale(-50));
  });

  test('a domain of one instant is drawn in the middle', () => {
    expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
  });

  test('a piecewise one draws what lies in a break at the nearest end', () => {
    const scale = piecewiseScale([
      { domain: [0, 10], range: [0, 50] },
      { domain: [100, 110], range: [60, 110] },
    ]);
    expect([scale(-5), scale(5), scale(20), scale(90), scale(105), scale(500)]).toEqual([0, 25, 50, 60, 85, 110]);
    expect(scale.invert(85)).toBe(105);
    expect(scale.invert(54)).toBe(10);
  });

  test('the way back leads to the same number', () => {
    const kinds = fc.constantFrom('linear' as const, 'log' as const, 'symlog' as const);
    fc.assert(
      fc.property(kinds, fc.double({ min: 1, max: 1e6, noNaN: true }), (kind, value) => {
        const scale = scaleOf(kind, [1, 1e6], [0, 800]);
        expect(scale.invert(scale(value)) / value).toBeCloseTo(1, 6);
      }),
    );
  });
});
