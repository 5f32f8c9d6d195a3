/** From when to when is the bar of harm drawn, and the hatching of silence, when their ends are known only within bounds? */
import { milestoneOf } from '../../analysis/milestones.ts';
import { boundsOf, type Bounds } from '../../schema/bounds.ts';
import { extentOf, openLength } from './items.ts';
import type { TimeAxis, Timeline } from './window.ts';

/** A piece of a bar, in pixels along the axis. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly soft?: 'start' | 'end' | 'both';
  /** Harm after mitigation is drawn half as thick. */
  readonly share: 1 | 0.5;
}

const longerThanNothing = ({ from, to }: Piece): boolean => to - from > 0.05;

/** Under its solid neighbour by half a pixel, so that no seam shines through. */
const lapped = (piece: Piece): Piece =>
  piece.soft === 'start' ? { ...piece, to: piece.to + 0.5 } : { ...piece, from: piece.from - 0.5 };

interface Ends {
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
}

/** A bar between two bounded ends: soft where an end may be, solid between; soft all over when it may not have been at all. */
function pieces({ start, end }: Ends, share: Piece['share']): readonly Piece[] {
  if (end[0] < start[1])
    return [{ from: Math.min(start[0], end[0]), to: Math.max(start[1], end[1]), soft: 'both', share }];
  const soft: readonly Piece[] = [
    { from: start[0], to: start[1], soft: 'start', share },
    { from: end[0], to: end[1], soft: 'end', share },
  ];
  return [...soft.filter(longerThanNothing).map(lapped), { from: start[1], to: end[0], share }];
}

function boundsOfMilestone(incident: Timeline, name: Parameters<typeof milestoneOf>[1]): Bounds | undefined {
  const event = milestoneOf(incident, name);
  return event && boundsOf(event);
}

/**
 * The bar of harm: full until mitigated, half from then until resolved. Where no end is known it runs to the end of the
 * acute window and fades; where no start is known there is no bar.
 */
export function harmPieces(incident: Timeline, axis: TimeAxis): readonly Piece[] {
  const started = boundsOfMilestone(incident, 'impact-start');
  if (!started) return [];
  const start = extentOf(started, axis);
  const mitigated = boundsOfMilestone(incident, 'mitigated');
  const resolved = boundsOfMilestone(incident, 'resolved');
  const endOfWindow = axis.window.range[1];
  const open = (from: number): readonly [number, number] => [
    from,
    Math.max(endOfWindow, Math.min(axis.to, from + openLength)),
  ];
  if (!mitigated)
    return pieces({ start, end: resolved ? extentOf(resolved, axis) : open(start[1]) }, 1).filter(longerThanNothing);
  const eased = extentOf(mitigated, axis);
  const over = resolved ? extentOf(resolved, axis) : ([eased[1], Math.min(axis.to, eased[1] + openLength)] as const);
  const rest = pieces(
    { start: [eased[0], eased[0]], end: [Math.max(over[0], eased[0]), Math.max(over[1], eased[0])] },
    0.5,
  );
  return [...rest, ...pieces({ start, end: eased }, 1)].filter(longerThanNothing);
}

/** The silence between the start of harm and the first public word; none when the word came first. */
export function silencePieces(incident: Timeline, axis: TimeAxis): readonly Piece[] {
  const started = boundsOfMilestone(incident, 'impact-start');
  const word = boundsOfMilestone(incident, 'public-first-word');
  if (!started || !word || word.high <= started.low) return [];
  return pieces({ start: extentOf(started, axis), end: extentOf(word, axis) }, 1).filter(longerThanNothing);
}
