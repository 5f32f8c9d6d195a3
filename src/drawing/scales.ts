/** Where does a number lie on paper? */

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

interface Bend {
  readonly there: (value: number) => number;
  readonly back: (bent: number) => number;
}

const straight: Bend = { there: (value) => value, back: (bent) => bent };
const logarithmic: Bend = { there: Math.log, back: Math.exp };

/** Linear near zero, up to about `constant`; logarithmic beyond, on both sides. */
const symmetric = (constant: number): Bend => ({
  there: (value) => Math.sign(value) * Math.log1p(Math.abs(value / constant)),
  back: (bent) => Math.sign(bent) * constant * Math.expm1(Math.abs(bent)),
});

function scale(kind: Scale['kind'], domain: Pair, range: Pair, { there, back }: Bend): Scale {
  const [from, to] = [there(domain[0]), there(domain[1])];
  // A domain without width, a single instant, is drawn in the middle.
  const share = (value: number): number => (to === from ? 0.5 : (there(value) - from) / (to - from));
  const map = (value: number): number => range[0] + share(value) * (range[1] - range[0]);
  const invert = (pixel: number): number =>
    range[1] === range[0] ? domain[0] : back(from + ((pixel - range[0]) / (range[1] - range[0])) * (to - from));
  return Object.assign(map, { kind, domain, range, invert });
}

export const linearScale = (domain: Pair, range: Pair): Scale => scale('linear', domain, range, straight);

/** @throws RangeError when the domain touches zero, which has no logarithm */
export function logScale(domain: Pair, range: Pair): Scale {
  if (!(domain[0] > 0 && domain[1] > 0)) throw new RangeError(`a log scale cannot show ${domain.join(' to ')}`);
  return scale('log', domain, range, logarithmic);
}

export const symlogScale = (domain: Pair, range: Pair, constant = 1): Scale =>
  scale('symlog', domain, range, symmetric(constant));

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
