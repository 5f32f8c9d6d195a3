/** Where does a number lie on paper? */
import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';

/** A monotone map from numbers to pixels, with the way back. */
export interface Scale {
  (value: number): number;
  readonly kind: ScaleKind | 'piecewise';
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly invert: (pixel: number) => number;
}

export type ScaleKind = 'linear' | 'log' | 'symlog';

type Pair = readonly [number, number];

/** What the three kinds of d3-scale have in common here. */
interface Continuous {
  (value: number): number;
  invert: (pixel: number) => number;
}

/** One of d3's scales with its kind, and with ends that cannot be changed. */
const fixed = (kind: ScaleKind, drawn: Continuous, domain: Pair, range: Pair): Scale =>
  Object.assign((value: number) => drawn(value), {
    kind,
    domain,
    range,
    invert: (pixel: number) => drawn.invert(pixel),
  });

export const linearScale = (domain: Pair, range: Pair): Scale =>
  fixed('linear', scaleLinear(domain, range), domain, range);

/** @throws RangeError when the domain touches zero, which has no logarithm */
export function logScale(domain: Pair, range: Pair): Scale {
  if (!(domain[0] > 0 && domain[1] > 0)) throw new RangeError(`a log scale cannot show ${domain.join(' to ')}`);
  return fixed('log', scaleLog(domain, range), domain, range);
}

/** Linear near zero, up to about `constant`; logarithmic beyond, on both sides. */
export const symlogScale = (domain: Pair, range: Pair, constant = 1): Scale =>
  fixed('symlog', scaleSymlog(domain, range).constant(constant), domain, range);

export function scaleOf(kind: ScaleKind, domain: Pair, range: Pair, constant?: number): Scale {
  switch (kind) {
    case 'linear':
      return linearScale(domain, range);
    case 'log':
      return logScale(domain, range);
    case 'symlog':
      return symlogScale(domain, range, constant);
  }
}

export interface Piece {
  readonly domain: Pair;
  readonly range: Pair;
}

/**
 * A scale of several linear pieces in order, with breaks between them: an axis for a dense hour inside a thin year.
 * What lies in a break, or outside, is drawn at the nearest end of a piece.
 * @throws RangeError when there is no piece
 */
export function piecewiseScale(pieces: readonly Piece[]): Scale {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) throw new RangeError('a scale needs a piece');
  const scales = pieces.map(({ domain, range }) => linearScale(domain, range));
  const clamped = (value: number, [low, high]: Pair): number => Math.min(Math.max(value, low), high);
  /** The piece that holds the value, else the one whose end is nearest on paper. */
  const nearest = (value: number, of: (each: Scale) => Pair): Scale => {
    const distance = (each: Scale): number => Math.abs(value - clamped(value, of(each)));
    return scales.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  };
  const map = (value: number): number => {
    const piece = nearest(value, (each) => each.domain);
    return piece(clamped(value, piece.domain));
  };
  const invert = (pixel: number): number => {
    const piece = nearest(pixel, (each) => each.range);
    return piece.invert(clamped(pixel, piece.range));
  };
  const domain: Pair = [first.domain[0], last.domain[1]];
  const range: Pair = [first.range[0], last.range[1]];
  return Object.assign(map, { kind: 'piecewise' as const, domain, range, invert });
}
