/** Where can labels stand so that none covers another, near to what they name? */

export interface Flag {
  /** What the label names: the pole stands here. */
  readonly at: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** 0 is nearest to what is labelled. */
  readonly row: number;
  /** Where the text is anchored, and how. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

export interface FlagRoom {
  readonly left: number;
  readonly right: number;
  /** Between two texts of a row. */
  readonly gap?: number;
  /** Between pole and text. */
  readonly offset?: number;
}

interface Standing {
  readonly at: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Labels as flags in rows: each text begins at its pole and runs to the right, or, where the frame ends, to the left.
 * Going from the right, a flag that would touch others goes above them, and so no pole passes through a text.
 */
export function placeFlags(
  flags: readonly Flag[],
  { left, right, gap = 8, offset = 4 }: FlagRoom,
): readonly PlacedFlag[] {
  const order = flags.map((_, index) => index).sort((a, b) => flags[a]!.at - flags[b]!.at || a - b);
  const ends = (flag: Flag): number => flag.at + offset + flag.width;
  const turned = new Set<number>();
  // From the right: a flag turns round when it has no room, or when the pole of a turned one would pass through it.
  let limit = right;
  for (const index of [...order].reverse()) {
    const flag = flags[index]!;
    if (ends(flag) <= limit || flag.at - offset - flag.width < left) continue;
    turned.add(index);
    limit = Math.min(limit, flag.at - gap);
  }
  const standing: Standing[] = [];
  const placed: PlacedFlag[] = [];
  const straight = order.filter((index) => !turned.has(index)).reverse();
  for (const index of [...straight, ...order.filter((each) => turned.has(each))]) {
    const { at, width } = flags[index]!;
    const anchor = turned.has(index) ? 'end' : 'start';
    // A text wider than its room on both sides is pushed in from the frame.
    const from = anchor === 'end' ? at - offset - width : Math.max(left, Math.min(at + offset, right - width));
    const to = from + width;
    const touches = (other: Standing): boolean =>
      (from < other.to + gap && other.from < to + gap) || (other.at > from - offset && other.at < to + offset);
    const row = standing.filter(touches).reduce((highest, other) => Math.max(highest, other.row + 1), 0);
    standing.push({ at, row, from, to });
    placed[index] = { row, x: anchor === 'end' ? to : from, anchor };
  }
  return placed;
}

export interface Slot {
  /** Where its middle would like to be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Middles of labels in a column, moved apart until none touches another, in their order and as near to their wishes as
 * possible (neighbours that push each other settle at the mean of their wishes). They begin at `from` at the earliest;
 * when `to` leaves too little room for all, they run past it.
 */
export function spread(
  slots: readonly Slot[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  interface Block {
    readonly indices: number[];
    height: number;
    /** Where the block's top would like to be: the mean of the wishes of its members. */
    top: number;
  }
  const total = slots.reduce((sum, slot) => sum + slot.height, 0);
  const clamped = (top: number, height: number): number =>
    Math.max(from, Math.min(top, Math.max(to, from + total) - height));
  const blocks: Block[] = [];
  const order = slots.map((_, index) => index).sort((a, b) => slots[a]!.at - slots[b]!.at || a - b);
  for (const index of order) {
    const { at, height } = slots[index]!;
    let block: Block = { indices: [index], height, top: clamped(at - height / 2, height) };
    for (
      let previous = blocks.at(-1);
      previous && previous.top + previous.height > block.top;
      previous = blocks.at(-1)
    ) {
      blocks.pop();
      const [a, b] = [previous.indices.length, block.indices.length];
      const height = previous.height + block.height;
      const top = (previous.top * a + (block.top - previous.height) * b) / (a + b);
      block = { indices: [...previous.indices, ...block.indices], height, top: clamped(top, height) };
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const { indices, top } of blocks) {
    let edge = top;
    for (const index of indices) {
      const { height } = slots[index]!;
      middles[index] = edge + height / 2;
      edge += height;
    }
  }
  return middles;
}
