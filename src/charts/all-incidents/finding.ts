/** How long did half of the incidents take at least, in a sentence that bounds and gaps cannot make wrong? */
import type { Words } from '../../words/words.ts';
import type { Point } from './points.ts';

/** Spans that people say, in minutes. */
export const thresholds = [
  10, 30, 60, 120, 180, 360, 720, 1440, 2880, 4320, 10_080, 20_160, 43_200, 129_600, 525_600,
] as const;

/** The longest of these spans that at least half of the incidents certainly reached. */
export function findingSentence(points: readonly Point[], words: Words): string {
  const { findings } = words.charts.allIncidents;
  const known = points.flatMap(({ incident, minutes, weak }) => (minutes && !weak ? [{ incident, minutes }] : []));
  const weak = points.filter((point) => point.weak).length;
  const [one, ...others] = known;
  if (!one) return findings.none(points.length, weak > 0);
  const certain = (threshold: number): number => known.filter(({ minutes }) => minutes.low >= threshold).length;
  const sentence = (): string => {
    if (others.length === 0) return findings.only(words.format.span(one.minutes), one.incident.shortTitle);
    const threshold = thresholds.findLast((each) => 2 * certain(each) >= known.length);
    if (threshold === undefined) return findings.short(known.length, thresholds[0]);
    const isOpen = known.some(({ minutes }) => minutes.low < threshold && minutes.high >= threshold);
    return findings.half(certain(threshold), known.length, isOpen, threshold);
  };
  return findings.partly(sentence(), points.length - known.length - weak, weak);
}
