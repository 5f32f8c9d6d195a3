/** How is an axis drawn: a thin rule, short ticks, and labels of which none touches another? */
import type { Mark, Text } from './scene.ts';
import { boxOf, overlap, type Box } from './text-width.ts';

export interface AxisTick {
  /** Pixel along the axis. */
  readonly at: number;
  readonly label: string;
  /** Labels that must stay when room is short, such as the day among hours. */
  readonly important?: boolean;
}

export interface AxisOptions {
  readonly ticks: readonly AxisTick[];
  /** Pixels between which the rule is drawn and labels stay. */
  readonly from: number;
  readonly to: number;
  /** Font size in pixels. */
  readonly size?: number;
  /** Thin lines across the picture, between these two pixels. */
  readonly grid?: readonly [number, number];
  /** Labels may reach as far as this beyond the ends of the rule. */
  readonly overhang?: number;
}

const tickLength = 5;

/** Texts that do not touch, the important ones first, in the order given. */
function thinned(texts: readonly (Text & { readonly important?: boolean | undefined })[]): readonly Text[] {
  const boxes: Box[] = [];
  const kept = new Set<Text>();
  for (const text of [...texts].sort((a, b) => Number(b.important ?? false) - Number(a.important ?? false))) {
    const box = boxOf(text);
    if (boxes.some((other) => overlap(box, other, 6))) continue;
    boxes.push(box);
    kept.add(text);
  }
  return texts.filter((text) => kept.has(text)).map(({ important: _, ...text }) => text);
}

/** A horizontal axis whose rule lies at `y` and whose labels stand below, or above it. */
export function horizontalAxis(
  options: AxisOptions & { readonly y: number; readonly side?: 'below' | 'above' },
): readonly Mark[] {
  const { ticks, from, to, y, side = 'below', size = 12, grid, overhang = 0 } = options;
  const down = side === 'below' ? 1 : -1;
  const texts = ticks.map(({ at, label, important }) => {
    const text: Text = {
      kind: 'text',
      role: 'tick',
      text: label,
      anchor: 'middle',
      size,
      x: at,
      y: y + (down > 0 ? tickLength + size + 1 : -tickLength - 4),
    };
    const { x, width } = boxOf(text);
    const inside = Math.min(Math.max(x, from - overhang), Math.max(from - overhang, to + overhang - width));
    return { ...text, x: inside + width / 2, important };
  });
  return [
    ...(grid
      ? ticks.map(({ at }): Mark => ({ kind: 'line', role: 'grid', x1: at, y1: grid[0], x2: at, y2: grid[1] }))
      : []),
    { kind: 'line', role: 'axis', x1: from, y1: y, x2: to, y2: y },
    ...ticks.map(({ at }): Mark => ({ kind: 'line', role: 'axis', x1: at, y1: y, x2: at, y2: y + down * tickLength })),
    ...thinned(texts),
  ];
}

/** A vertical axis whose rule lies at `x` and whose labels stand to its left. */
export function verticalAxis(options: AxisOptions & { readonly x: number }): readonly Mark[] {
  const { ticks, from, to, x, size = 12, grid } = options;
  const texts = ticks.map(({ at, label, important }) => {
    const y = at + 0.35 * size;
    return {
      kind: 'text' as const,
      role: 'tick',
      text: label,
      anchor: 'end' as const,
      size,
      x: x - tickLength - 3,
      y,
      important,
    };
  });
  return [
    ...(grid
      ? ticks.map(({ at }): Mark => ({ kind: 'line', role: 'grid', x1: grid[0], y1: at, x2: grid[1], y2: at }))
      : []),
    { kind: 'line', role: 'axis', x1: x, y1: from, x2: x, y2: to },
    ...ticks.map(({ at }): Mark => ({ kind: 'line', role: 'axis', x1: x - tickLength, y1: at, x2: x, y2: at })),
    ...thinned(texts),
  ];
}
