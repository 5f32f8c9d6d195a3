/** How wide is the column of each lane on a phone, so that the names beside the columns keep their room? */
import type { Lane } from '../../vocabulary/lanes.ts';
import type { Item, LaneItems } from './items.ts';
import { labelRoom } from './side-labels.ts';

interface Density {
  /** From one mark to the next beside it, in pixels. */
  readonly step: number;
  readonly bar: number;
  readonly padding: number;
  /** Marks side by side; events beyond share a place: the picture shows how busy an hour was, the list what it held. */
  readonly most: number;
}

/** From loose to tight; the first that leaves the labels their width is taken. */
const densities: readonly Density[] = [
  { step: 9, bar: 13, padding: 6, most: 4 },
  { step: 8, bar: 12, padding: 4, most: 3 },
  { step: 8, bar: 11, padding: 3, most: 2 },
  { step: 7, bar: 9, padding: 2, most: 1 },
];

export interface Column extends LaneItems {
  readonly from: number;
  readonly to: number;
  /** The bar of harm or of silence, in the columns that have one. */
  readonly bar?: { readonly x: number; readonly width: number };
  /** Across the page, the middle of a mark. */
  readonly across: (item: Item) => number;
}

const barLanes: ReadonlySet<Lane> = new Set(['system', 'public-word']);

function columnsAt(
  { step, bar, padding, most }: Density,
  items: readonly LaneItems[],
  left: number,
): readonly Column[] {
  let x = left;
  return items.map((each) => {
    const hasBar = barLanes.has(each.lane);
    const from = x;
    const first = from + padding + (hasBar ? bar + 2 : 0) + step / 2;
    const rows = Math.max(hasBar ? 0 : 1, Math.min(each.rows, most));
    const to = first + (rows - 0.5) * step + padding;
    x = to;
    const across = (item: Item): number => first + (item.row % most) * step;
    return { ...each, from, to, across, ...(hasBar && { bar: { x: from + padding, width: bar } }) };
  });
}

/** Columns from `left` on, of a picture of this width. */
export function columnsOf(items: readonly LaneItems[], left: number, width: number): readonly Column[] {
  const all = densities.map((density) => columnsAt(density, items, left));
  const fits = (columns: readonly Column[]): boolean => (columns.at(-1)?.to ?? 0) + labelRoom <= width;
  return all.find(fits) ?? all.at(-1) ?? [];
}
