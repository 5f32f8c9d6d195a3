/** Where do generated records take their chances from? From a seed: the same one gives the same records. */

export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** As `one`, but the first items come far more often than the last, as words do in a language. */
  readonly oneOfMany: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], position: number): Item => {
    const item = items[Math.floor(position * items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
  return {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    one: (items) => at(items, next()),
    oneOfMany: (items) => at(items, next() ** 2),
  };
}
