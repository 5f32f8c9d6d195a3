/** How is one figure drawn: as a bar from zero, a bar between ticks, an open arrow, or a circle on a stalk? */
import type { Mark } from '../../drawing/scene.ts';
import type { Scale } from '../../drawing/scales.ts';
import type { Impact } from '../../schema/impact.ts';
import { extentOf, isTracker } from './panels.ts';

/** Height of the lane in which a figure is drawn. */
export const laneHeight = 14;
const middle = laneHeight / 2;
const half = 4.5;

/** Length of an arrow beyond, or before, the end of a bar. */
const arrow = 12;

/** No figure is drawn further than this beyond its end on the scale. */
export const markOverhang = arrow;

export interface DrawnFigure {
  readonly marks: readonly Mark[];
  /** Where the drawing ends and its number may begin. */
  readonly end: number;
}

const line = (role: string, x1: number, x2: number): Mark => ({ kind: 'line', role, x1, y1: middle, x2, y2: middle });
const tick = (role: string, x: number): Mark => ({
  kind: 'line',
  role: `${role} thick`,
  x1: x,
  y1: middle - 6,
  x2: x,
  y2: middle + 6,
});
const head = (role: string, x: number, direction: 1 | -1): Mark => ({
  kind: 'path',
  role: `${role} thick`,
  d: `M${x - 5 * direction} ${middle - 4}L${x} ${middle}L${x - 5 * direction} ${middle + 4}`,
});

/** A sliver is still seen. */
const least = 2;

function trackerMarks(low: number, high: number, zero: number): readonly Mark[] {
  const circle = (cx: number): Mark => ({ kind: 'circle', role: 'event hollow', cx, cy: middle, r: 4 });
  return [line('event', zero, high), ...(low === high ? [] : [circle(low)]), circle(high)];
}

/** The figure in a lane whose top is at height zero. */
export function figureMarks(figure: Impact, scale: Scale): DrawnFigure {
  const extent = extentOf(figure);
  const [zero, low, high] = [scale(0), scale(extent.low), scale(extent.high)];
  const { qualifier } = figure;
  const role = isTracker(figure) ? 'event' : 'harm';
  const open = qualifier === 'at-least' ? [line(`${role} thick`, high, high + arrow), head(role, high + arrow, 1)] : [];
  const end = qualifier === 'at-least' ? high + arrow : high;
  if (isTracker(figure)) return { marks: [...trackerMarks(low, high, zero), ...open], end: Math.max(end, high + 4) };

  const look = qualifier === 'estimate' || qualifier === 'at-most' ? `${role} hollow` : role;
  const bar = (from: number, to: number): Mark => ({
    kind: 'rect',
    role: look,
    x: from,
    y: middle - half,
    width: Math.max(to - from, least),
    height: 2 * half,
  });
  if (extent.low !== extent.high) {
    return { marks: [line(role, zero, low), bar(low, high), tick(role, low), tick(role, high), ...open], end };
  }
  // "At most" points back from a tick: the true figure is anywhere before it.
  if (qualifier === 'at-most') {
    const back = Math.max(zero, high - arrow);
    return {
      marks: [
        line(`${role} dashed`, zero, high),
        tick(role, high),
        ...(high - zero > arrow ? [head(role, back, -1)] : []),
      ],
      end,
    };
  }
  return { marks: [bar(zero, high), ...open], end: Math.max(end, zero + least) };
}
