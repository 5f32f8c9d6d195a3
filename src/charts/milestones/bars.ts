/** How is a length of time drawn that is known only within bounds: solid, hatched, or open? */
import type { Minutes } from '../../analysis/duration.ts';
import { horizontalAxis } from '../../drawing/axes.ts';
import { linearScale, symlogScale, type Scale } from '../../drawing/scales.ts';
import type { Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { durationTicks } from '../../drawing/ticks.ts';
import type { DurationName } from '../../vocabulary/durations.ts';
import type { Words } from '../../words/words.ts';

interface Room {
  /** Pixels. */
  readonly from: number;
  readonly to: number;
}

/** Room for the head of an arrow, in pixels. */
const arrow = 9;

/** Beyond this ratio of the longest to the shortest length a linear axis would make a dot of the shortest. */
const most = 40;

/** The axis: linear where every length can then be seen, else bent. Zero, the start of harm, is always on it. */
export function axisScale(lengths: readonly Minutes[], { from, to }: Room): Scale {
  const finite = lengths.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const isOpen = (side: keyof Minutes): boolean => lengths.some((each) => !Number.isFinite(each[side]));
  const room = [from + (isOpen('low') ? arrow + 12 : 0), to - (isOpen('high') ? arrow + 12 : 0)] as const;
  const domain = [low, high === low ? low + 10 : high] as const;
  const sizes = finite.map(Math.abs).filter((size) => size >= 1);
  const shortest = Math.min(...sizes);
  return Math.max(...sizes) / shortest > most ? symlogScale(domain, room, shortest) : linearScale(domain, room);
}

export interface BarPlace {
  readonly y: number;
  readonly height: number;
  readonly layout: Room;
}

/** Harm lasts until eased and ended; before that the clock of the operator runs. */
const harmful: ReadonlySet<DurationName> = new Set(['time-to-mitigate', 'time-to-recover']);

/** The bar of one length, and the pixel at which it ends. */
export function barOf(
  { low, high }: Minutes,
  name: DurationName,
  scale: Scale,
  { y, height, layout }: BarPlace,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const role = harmful.has(name) ? 'harm' : 'event';
  const middle = y + height / 2;
  const [from, to] = [Number.isFinite(low) ? scale(low) : layout.from, Number.isFinite(high) ? scale(high) : layout.to];
  const zero = scale(0);
  const certain = low > 0 ? from : high < 0 ? to : zero;
  const rect = (a: number, b: number, hatched: boolean): readonly Mark[] =>
    Math.abs(b - a) < 0.05
      ? []
      : [{ kind: 'rect', role, x: Math.min(a, b), y, width: Math.abs(b - a), height, ...(hatched && { hatched }) }];
  const head = (tip: number, direction: 1 | -1): Mark => {
    const back = tip - direction * arrow;
    const spread = height / 2 + 1;
    return {
      kind: 'path',
      role: `${role} thick`,
      d: `M${back},${middle - spread}L${tip},${middle}L${back},${middle + spread}`,
    };
  };
  return {
    end: Math.max(from, to, zero),
    marks: [
      ...rect(zero, certain, false),
      ...rect(from, to, true),
      // What took no time at all still has to be seen.
      ...(from === to && from === zero ? rect(zero - 1, zero + 1, false) : []),
      ...(Number.isFinite(high) ? [] : [head(layout.to - 1, 1)]),
      ...(Number.isFinite(low) ? [] : [head(layout.from + 1, -1)]),
    ],
  };
}

/** The axis below the bars, with its unit in words. */
export function axisOf(
  scale: Scale,
  { y, top, from, width }: { readonly y: number; readonly top: number; readonly from: number; readonly width: number },
  { charts }: Words,
): readonly Mark[] {
  const { tick, axis } = charts.milestones;
  const size = 12;
  const ticks = durationTicks(scale, { gap: 56 }).map((value) => ({ at: scale(value), label: tick(value) }));
  const title = scale.kind === 'symlog' ? axis.symlog : axis.linear;
  const x = Math.max(0, Math.min(from, width - textWidth(title, { size })));
  return [
    ...horizontalAxis({
      y,
      from: scale.range[0],
      to: scale.range[1],
      ticks,
      grid: [top, y],
      overhang: Math.min(from, 10),
    }),
    { kind: 'text', role: 'tick', x, y: y + 34, text: title, anchor: 'start', size },
  ];
}
