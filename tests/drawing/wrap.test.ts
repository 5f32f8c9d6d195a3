import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/drawing/text-width.ts';
import { shortened, wrap } from '../../src/drawing/wrap.ts';

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(wrap('the first public word', { size: 12, width: 60 })).toEqual(['the first', 'public word']);
  });

  test('ends in an ellipsis where lines run out', () => {
    expect(wrap('the first public word', { size: 12, width: 60, lines: 1 })).toEqual(['the first p…']);
  });

  test('never makes a line wider than asked, even of one long word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        for (const line of wrap(text, { size: 12, width }))
          expect(textWidth(line, { size: 12 })).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('what is shortened fits', () => {
    expect(shortened('impact', { size: 12, width: 100 })).toBe('impact');
    expect(textWidth(shortened('impact starts', { size: 12, width: 40 }), { size: 12 })).toBeLessThanOrEqual(40);
  });
});
