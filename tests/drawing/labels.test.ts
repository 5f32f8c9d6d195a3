import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFlags, spread } from '../../src/drawing/labels.ts';

const flags = fc.array(fc.record({ at: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 10, max: 220 }) }), {
  maxLength: 14,
});

describe('flags', () => {
  test('stand beside each other where there is room', () => {
    const placed = placeFlags(
      [
        { at: 0, width: 50 },
        { at: 100, width: 50 },
      ],
      { left: 0, right: 300 },
    );
    expect(placed.map(({ row }) => row)).toEqual([0, 0]);
  });

  test('stand above each other where there is none, the earlier one higher', () => {
    const placed = placeFlags(
      [
        { at: 0, width: 50 },
        { at: 20, width: 50 },
      ],
      { left: 0, right: 300 },
    );
    expect(placed.map(({ row }) => row)).toEqual([1, 0]);
  });

  test('turn round at the end of the frame', () => {
    expect(placeFlags([{ at: 290, width: 50 }], { left: 0, right: 300 })).toEqual([{ row: 0, x: 286, anchor: 'end' }]);
  });

  test('never cover each other and never leave the frame', () => {
    fc.assert(
      fc.property(flags, (flags) => {
        const placed = placeFlags(flags, { left: 0, right: 900, gap: 8 });
        const spans = placed.map(({ row, x, anchor }, index) => {
          const { width } = flags[index]!;
          return { row, from: anchor === 'end' ? x - width : x, to: anchor === 'end' ? x : x + width };
        });
        for (const [index, span] of spans.entries()) {
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(900);
          for (const other of spans.slice(index + 1)) {
            if (other.row === span.row) expect(other.from >= span.to + 8 || span.from >= other.to + 8).toBe(true);
          }
        }
      }),
    );
  });
});

describe('labels in a column', () => {
  const slots = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 12, max: 60 }) }),
    {
      maxLength: 30,
    },
  );

  test('stay where they are while they do not touch', () => {
    expect(
      spread(
        [
          { at: 10, height: 10 },
          { at: 30, height: 10 },
        ],
        { from: 0, to: 100 },
      ),
    ).toEqual([10, 30]);
  });

  test('that touch share the way between them', () => {
    expect(
      spread(
        [
          { at: 50, height: 10 },
          { at: 50, height: 10 },
        ],
        { from: 0, to: 100 },
      ),
    ).toEqual([45, 55]);
  });

  test('never touch, keep their order, and keep between the ends while there is room', () => {
    fc.assert(
      fc.property(slots, (slots) => {
        const middles = spread(slots, { from: 0, to: 500 });
        const edges = slots.map(
          ({ height }, index) => [middles[index]! - height / 2, middles[index]! + height / 2] as const,
        );
        const order = slots.map((_, index) => index).sort((a, b) => slots[a]!.at - slots[b]!.at || a - b);
        const room = Math.max(
          500,
          slots.reduce((sum, { height }) => sum + height, 0),
        );
        for (const [place, index] of order.entries()) {
          const [top, bottom] = edges[index]!;
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(bottom).toBeLessThanOrEqual(room + 1e-6);
          const next = order[place + 1];
          if (next !== undefined) expect(edges[next]![0]).toBeGreaterThanOrEqual(bottom - 1e-6);
        }
      }),
    );
  });
});
