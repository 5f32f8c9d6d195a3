import { describe, expect, test } from 'vitest';
import { boxOf, overlap, textWidth } from '../../src/drawing/text-width.ts';

describe('text width', () => {
  test('is that of Source Sans 3', () => {
    expect(textWidth('Impact', { size: 1000 })).toBe(263 + 829 + 555 + 504 + 456 + 338);
    expect(textWidth('Impact', { size: 10, bold: true })).toBeGreaterThan(textWidth('Impact', { size: 10 }));
  });

  test('figures are all as wide as each other', () => {
    expect(textWidth('1111', { size: 12 })).toBe(textWidth('8088', { size: 12 }));
  });

  test('an accent costs little, an unknown sign a square', () => {
    expect(textWidth('é', { size: 1000 })).toBe(496 + 30);
    expect(textWidth('障', { size: 12 })).toBe(12);
  });

  test('a box follows the anchor', () => {
    const text = { kind: 'text', role: '', x: 100, y: 50, text: 'nnnn', size: 10 } as const;
    const width = textWidth('nnnn', { size: 10 });
    expect(boxOf({ ...text, anchor: 'start' }).x).toBe(100);
    expect(boxOf({ ...text, anchor: 'middle' }).x).toBe(100 - width / 2);
    expect(boxOf({ ...text, anchor: 'end' }).x).toBe(100 - width);
    expect(boxOf({ ...text, anchor: 'end' }).y).toBeLessThan(50);
  });

  test('boxes that share an edge do not overlap', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(overlap(box, { ...box, x: 10 })).toBe(false);
    expect(overlap(box, { ...box, x: 10 }, 1)).toBe(true);
    expect(overlap(box, { ...box, x: 9, y: 9 })).toBe(true);
  });
});
