/** At which times does an axis carry a mark? At those that people name: ten minutes, an hour, a day, a week. */
import type { Scale } from './scales.ts';

const hour = 60;
const day = 24 * hour;
const week = 7 * day;

/** In minutes. Each divides a longer one that people count in. */
const steps = [
  1,
  2,
  5,
  10,
  15,
  30,
  hour,
  2 * hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  week,
  2 * week,
  4 * week,
  13 * week,
  26 * week,
  52 * week,
];

/** For bent axes, in minutes, the more telling first: a tick that has no room gives way to one before it. */
const landmarks = [
  0,
  hour,
  day,
  week,
  10,
  6 * hour,
  1,
  30 * day,
  365 * day,
  3 * day,
  3 * hour,
  30,
  12 * hour,
  2 * hour,
  5,
  20,
  2 * week,
  90 * day,
  2 * day,
  3650 * day,
];

export interface TickOptions {
  /** Least distance between two ticks, in pixels. */
  readonly gap: number;
}

const within = (scale: Scale, value: number): boolean => value >= scale.domain[0] && value <= scale.domain[1];

/** Multiples of the shortest of these steps that leaves the gap. */
function regularTicks(scale: Scale, gap: number, steps: readonly number[], origin = 0): readonly number[] {
  const [low, high] = scale.domain;
  const pixels = Math.abs(scale.range[1] - scale.range[0]);
  const longest = steps.at(-1) ?? 1;
  const fits = (step: number): boolean => ((high - low) / step) * gap <= pixels;
  let step = steps.find(fits) ?? longest;
  while (!fits(step)) step *= 2;
  const ticks: number[] = [];
  for (let tick = origin + Math.ceil((low - origin) / step) * step; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

function landmarkTicks(scale: Scale, gap: number): readonly number[] {
  const kept: number[] = [];
  for (const value of landmarks.flatMap((each) => (each === 0 ? [0] : [each, -each]))) {
    if (!within(scale, value)) continue;
    if (kept.every((other) => Math.abs(scale(other) - scale(value)) >= gap)) kept.push(value);
  }
  return kept.sort((a, b) => a - b);
}

/** Ticks for a scale in minutes, counted from a common moment. */
export function durationTicks(scale: Scale, { gap }: TickOptions): readonly number[] {
  if (scale.domain[0] === scale.domain[1]) return [scale.domain[0]];
  return scale.kind === 'linear' ? regularTicks(scale, gap, steps) : landmarkTicks(scale, gap);
}

const millisecondsInMinute = 60_000;
const monthsInYear = 12;

/** In months. */
const calendarSteps = [1, 3, 6, 12, 24, 60, 120, 240];

function calendarTicks(scale: Scale, gap: number): readonly number[] {
  const [low, high] = scale.domain;
  const monthOf = (time: number): number => {
    const date = new Date(time);
    return date.getUTCFullYear() * monthsInYear + date.getUTCMonth();
  };
  const months = Math.max(1, (high - low) / (30 * day * millisecondsInMinute));
  const most = Math.max(1, Math.abs(scale.range[1] - scale.range[0]) / gap);
  const step = calendarSteps.find((each) => months / each <= most) ?? 1200;
  const ticks: number[] = [];
  for (let month = Math.ceil(monthOf(low) / step) * step; ; month += step) {
    const tick = Date.UTC(Math.floor(month / monthsInYear), month % monthsInYear);
    if (tick > high) return ticks;
    if (tick >= low) ticks.push(tick);
  }
}

/** Ticks for a linear scale in milliseconds since 1970: round times of the clock, midnights, Mondays or first days, in UTC. */
export function clockTicks(scale: Scale, { gap }: TickOptions): readonly number[] {
  const [low, high] = scale.domain;
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError(`no clock from ${low} to ${high}`);
  const midnight = day * millisecondsInMinute;
  const most = Math.abs(scale.range[1] - scale.range[0]) / gap;
  if ((high - low) / midnight / 14 > most) return calendarTicks(scale, gap);
  // 1970 began on a Thursday; weeks begin on Mondays.
  if ((high - low) / midnight / 2 > most) return regularTicks(scale, gap, [7 * midnight, 14 * midnight], 4 * midnight);
  return regularTicks(
    scale,
    gap,
    steps.filter((step) => step <= 2 * day).map((step) => step * millisecondsInMinute),
  );
}
