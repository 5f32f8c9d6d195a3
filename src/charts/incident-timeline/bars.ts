/** How are harm and silence drawn across the page, with their lengths written into them? */
import type { Mark, Rect } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Piece } from './spans.ts';
import type { TimeAxis } from './window.ts';

/** In pixels. */
export const barHeight = 16;
const fontSize = 12.5;

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LabelledBar {
  readonly pieces: readonly Piece[];
  /** Its length in words. */
  readonly text: string | undefined;
  /** Top of the bar. */
  readonly y: number;
  /** Where the poles of turning points pass, so that the text can stand beside them. */
  readonly poles: readonly number[];
  readonly axis: TimeAxis;
}

const spanOf = (pieces: readonly Piece[]): Span => ({
  from: Math.min(...pieces.map(({ from }) => from)),
  to: Math.max(...pieces.map(({ to }) => to)),
});

const widthOf = (text: string): number => textWidth(text, { size: fontSize, bold: true });

function barOf({ from, to, soft, share }: Piece, y: number, role: string): Rect {
  const height = barHeight * share;
  return { kind: 'rect', role, x: from, y: y + barHeight - height, width: to - from, height, ...(soft && { soft }) };
}

/** Where inside a span a text of this width stands: where no pole passes through it, in the middle if possible. */
function placeIn({ from, to }: Span, width: number, poles: readonly number[], margin: number): Span | undefined {
  const starts = [(from + to - width) / 2, from + margin, to - margin - width, ...poles.map((x) => x + 6)];
  const possible = starts.filter((start) => start >= from + margin && start + width <= to - margin);
  const isClear = (start: number): boolean => poles.every((x) => x < start - 3 || x > start + width + 3);
  const start = possible.find(isClear) ?? possible[0];
  return start === undefined ? undefined : { from: start, to: start + width };
}

/** Behind a span that is too short for the text, else before it. */
function placeBeside({ from, to }: Span, width: number, axis: TimeAxis): Span | undefined {
  if (to + 8 + width <= axis.to) return { from: to + 8, to: to + 8 + width };
  return from - 8 - width >= axis.from ? { from: from - 8 - width, to: from - 8 } : undefined;
}

function label(role: string, text: string, { from }: Span, y: number): Mark {
  return { kind: 'text', role, text, x: from, y: y + barHeight - 4, anchor: 'start', size: fontSize, bold: true };
}

/** The bar of harm: its length is written into the solid part, else beside it, else nowhere, since the title has it. */
export function harmBar({ pieces, text, y, poles, axis }: LabelledBar): readonly Mark[] {
  const bars = pieces.map((piece) => barOf(piece, y, 'harm'));
  if (text === undefined || pieces.length === 0) return bars;
  const solid = pieces.find(({ share, soft }) => share === 1 && soft === undefined);
  const inside = solid && placeIn(solid, widthOf(text), poles, 8);
  if (inside) return [...bars, label('paper', text, inside, y)];
  const beside = placeBeside(spanOf(pieces), widthOf(text), axis);
  return beside ? [...bars, label('harm halo', text, beside, y)] : bars;
}

/** The hatching of silence, interrupted where its length is written. */
export function silenceBar({ pieces, text, y, poles, axis }: LabelledBar): readonly Mark[] {
  const hatched = (each: readonly Piece[]): readonly Mark[] =>
    each.map((piece) => ({ ...barOf(piece, y, 'silence'), hatched: true }));
  if (text === undefined || pieces.length === 0) return hatched(pieces);
  const inside = placeIn(spanOf(pieces), widthOf(text), poles, 24);
  if (!inside) {
    const beside = placeBeside(spanOf(pieces), widthOf(text), axis);
    return [...hatched(pieces), ...(beside ? [label('ink halo', text, beside, y)] : [])];
  }
  const gap = { from: inside.from - 4, to: inside.to + 4 };
  const around = pieces.flatMap((piece): readonly Piece[] => [
    { ...piece, to: Math.min(piece.to, gap.from) },
    { ...piece, from: Math.max(piece.from, gap.to) },
  ]);
  return [...hatched(around.filter(({ from, to }) => to > from)), label('ink halo', text, inside, y)];
}
