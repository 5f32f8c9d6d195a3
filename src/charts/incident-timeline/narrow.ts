/** How is an incident drawn on a phone: time downwards, the bands as columns, the turning points named beside them? */
import { verticalAxis } from '../../drawing/axes.ts';
import { placeFlags } from '../../drawing/labels.ts';
import type { Mark, Rect } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { lanes } from '../../vocabulary/lanes.ts';
import { termOf } from '../../vocabulary/term.ts';
import type { Frame } from '../chart.ts';
import { breaksOf, marginTicks, windowTicks } from './axis.ts';
import { columnsOf, type Column } from './columns.ts';
import { laneItemsOf, type Item } from './items.ts';
import { eventMark, isTurningPoint, middleOf, toneOf, type Drawing } from './marks.ts';
import { barLabels, labelsOf, type Label } from './side-labels.ts';
import { harmPieces, silencePieces } from './spans.ts';
import { turningPointsOf } from './turning-points.ts';
import { eventsOutside, timeAxisOf, type TimeAxis, type Timeline } from './window.ts';

/** Sizes in pixels. */
const fontSize = 12;
const lineHeight = 15;
const radius = 3.5;

/** Names of the lanes above their columns. */
function namesOf(columns: readonly Column[], { width }: Frame, bottom: number): readonly Mark[] {
  const middles = columns.map(({ from, to }) => (from + to) / 2);
  const names = columns.map(({ lane }) => termOf(lanes, lane).label);
  const flags = names.map((name, index) => ({ at: middles[index]!, width: textWidth(name, { size: fontSize }) }));
  const placed = placeFlags(flags, { left: 0, right: width });
  return names.flatMap((text, index): readonly Mark[] => {
    const { row, x, anchor } = placed[index]!;
    const y = bottom - 8 - row * lineHeight;
    const at = middles[index]!;
    return [
      { kind: 'line', role: 'leader', x1: at, y1: y - 9, x2: at, y2: bottom },
      { kind: 'text', role: 'soft', x, y, text, anchor, size: fontSize },
    ];
  });
}

function barsOf(incident: Timeline, { lane, bar }: Column, axis: TimeAxis): readonly Mark[] {
  if (bar === undefined) return [];
  const isHarm = lane === 'system';
  const pieces = isHarm ? harmPieces(incident, axis) : silencePieces(incident, axis);
  return pieces.map(({ from, to, soft, share }): Rect => {
    const size = { x: bar.x, y: from, width: bar.width * share, height: to - from };
    const paint = isHarm ? { role: 'harm' } : { role: 'silence', hatched: true };
    return { kind: 'rect', ...paint, ...size, ...(soft && { soft }), upright: true };
  });
}

/** The picture below 560 px. */
export function drawNarrow(incident: Timeline, frame: Frame): Drawing {
  const { width, words } = frame;
  const laneCount = new Set([...incident.timeline.map(({ lane }) => lane), 'system', 'operator', 'public-word']).size;
  const top = 22 + laneCount * lineHeight + 8;
  const roomFor = (events: number): number => (events === 0 ? 0 : Math.min(26 + 10 * events, 120));
  const outside = eventsOutside(incident);
  const labelled = incident.timeline.filter((event) => isTurningPoint({ event })).length + 2;
  const acute = Math.min(Math.max(300 + 6 * incident.timeline.length, 38 * labelled), 480);
  const axis = timeAxisOf(incident, {
    from: top + 4,
    to: top + acute + outside.map(roomFor).reduce((a, b) => a + b),
    roomFor,
  });
  const ticks = [...marginTicks(incident, axis, words, 'down'), ...windowTicks(axis, words, 'down')];
  const axisX = Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, { size: fontSize })), 0)) + 9;
  const items = laneItemsOf(incident, axis, { dot: 2 * radius, bar: 10, gap: 2 });
  const columns = columnsOf(items, axisX + 2, width);
  const right = columns.at(-1)?.to ?? axisX;
  const placeOf = new Map(columns.flatMap(({ items, across }) => items.map((item) => [item, across(item)] as const)));
  const across = (item: Item): number => placeOf.get(item) ?? right;
  const points = turningPointsOf(items, axis, words).map(({ item, at, name, time }): Label => {
    return { at, x: across(item) + radius, tone: toneOf(item), name, time, href: `#${item.event.id}` };
  });
  const labels = labelsOf([...points, ...barLabels(incident, columns, axis, frame)], {
    left: right,
    right: width,
    top,
    bottom: axis.to,
  });
  return {
    height: labels.height + 8,
    marks: [
      ...[axis.before, axis.after].flatMap((margin): readonly Mark[] =>
        margin
          ? [
              {
                kind: 'rect',
                role: 'shade',
                x: axisX,
                y: margin[0],
                width: right - axisX,
                height: margin[1] - margin[0],
              },
            ]
          : [],
      ),
      {
        kind: 'text',
        role: 'tick',
        x: 0,
        y: 12,
        text: words.charts.incidentTimeline.axis(axis.window.domain[0]),
        anchor: 'start',
        size: fontSize,
      },
      ...namesOf(columns, frame, top),
      ...columns.map(({ to }): Mark => ({ kind: 'line', role: 'rule', x1: to, y1: top, x2: to, y2: axis.to })),
      ...verticalAxis({ x: axisX, from: axis.from, to: axis.to, ticks }),
      ...breaksOf(axis).map((y): Mark => ({
        kind: 'path',
        role: 'axis thick',
        d: `M${axisX - 6},${y + 1}l12,-4M${axisX - 6},${y + 6}l12,-4`,
      })),
      ...columns.flatMap((column) => barsOf(incident, column, axis)),
      ...labels.marks,
      ...columns.flatMap(({ items }) =>
        items.map((item) =>
          eventMark(item, { x: across(item), y: middleOf(item) }, { upright: true, radius, numbered: false }),
        ),
      ),
    ],
  };
}
