/** How is an incident drawn across the page: time to the right, one band for what broke, one for what was done, one for what was said? */
import { horizontalAxis } from '../../drawing/axes.ts';
import { placeFlags } from '../../drawing/labels.ts';
import type { Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { wrap } from '../../drawing/wrap.ts';
import { lanes, type Lane } from '../../vocabulary/lanes.ts';
import { termOf } from '../../vocabulary/term.ts';
import type { Frame } from '../chart.ts';
import { axisNote, breaksOf, marginTicks, windowTicks } from './axis.ts';
import { barHeight, harmBar, silenceBar } from './bars.ts';
import { timelineFacts } from './finding.ts';
import { laneItemsOf, type Item, type LaneItems } from './items.ts';
import { eventMark, middleOf, toneOf, type Drawing } from './marks.ts';
import { harmPieces, silencePieces, type Piece } from './spans.ts';
import { turningPointsOf, type TurningPoint } from './turning-points.ts';
import { timeAxisOf, type TimeAxis, type Timeline } from './window.ts';

/** Sizes in pixels. */
const fontSize = 12.5;
const lineHeight = 16;
const radius = 9;
const rowHeight = 22;
const padding = 7;
const flagHeight = 18;
const axisHeight = 40;
/** From this width on the lanes are named in a column of their own, else above each. */
const wideEnough = 820;
const laneColumn = 118;

interface Band extends LaneItems {
  readonly name: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Top of the bar of harm or of silence, in the bands that have one. */
  readonly bar?: number;
  /** Middle of the first row of marks. */
  readonly firstRow: number;
}

const barLanes: ReadonlySet<Lane> = new Set(['system', 'public-word']);

/** Bands below each other from `top`, each as high as its rows, or as its name. */
function bandsOf(items: readonly LaneItems[], top: number, namedAbove: boolean): readonly Band[] {
  let y = top;
  return items.map((each) => {
    const { label } = termOf(lanes, each.lane);
    const name = namedAbove ? [label] : wrap(label, { width: laneColumn - 14, size: fontSize });
    const hasBar = barLanes.has(each.lane);
    const bar = y + padding + (namedAbove ? lineHeight + 2 : 0);
    const firstRow = bar + (hasBar ? barHeight + 4 : 0) + rowHeight / 2;
    const rows = Math.max(each.rows, hasBar ? 0 : 1);
    const bottom = Math.max(firstRow + (rows - 0.5) * rowHeight + padding, y + name.length * lineHeight + 2 * padding);
    const band: Band = { ...each, name, top: y, bottom, firstRow, ...(hasBar && { bar }) };
    y = bottom;
    return band;
  });
}

function namesOf(bands: readonly Band[], width: number): readonly Mark[] {
  return bands.flatMap(({ name, top }): Mark[] => [
    { kind: 'line', role: 'rule', x1: 0, y1: top, x2: width, y2: top },
    ...name.map((text, index): Mark => {
      const y = top + padding + fontSize - 1 + index * lineHeight;
      return { kind: 'text', role: 'soft halo', x: 0, y, text, anchor: 'start', size: fontSize };
    }),
  ]);
}

function barsOf(
  incident: Timeline,
  bands: readonly Band[],
  points: readonly TurningPoint[],
  axis: TimeAxis,
  { words }: Frame,
): readonly Mark[] {
  const { silence, harm } = timelineFacts(incident);
  const text = words.charts.incidentTimeline;
  const order = bands.map(({ lane }) => lane);
  return bands.flatMap(({ lane, bar: y }): readonly Mark[] => {
    if (y === undefined) return [];
    // A pole passes every band down to its own.
    const passing = points.filter(({ item }) => order.indexOf(item.event.lane) >= order.indexOf(lane));
    const common = { y, poles: passing.map(({ at }) => at), axis };
    if (lane === 'system') {
      return harmBar({ ...common, pieces: harmPieces(incident, axis), text: harm && text.harm(harm) });
    }
    return silenceBar({ ...common, pieces: silencePieces(incident, axis), text: silence && text.silence(silence) });
  });
}

interface Flags {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Top of the pole of each. */
  readonly tops: ReadonlyMap<Item, number>;
}

/** Names and times of the turning points, in rows above the bands. */
function flagsOf(points: readonly TurningPoint[], { width }: Frame): Flags {
  const space = 5;
  const nameWidth = ({ name }: TurningPoint): number => textWidth(name, { size: fontSize, bold: true });
  const widthOf = (point: TurningPoint): number => nameWidth(point) + space + textWidth(point.time, { size: fontSize });
  const placed = placeFlags(
    points.map((point) => ({ at: point.at, width: widthOf(point) })),
    { left: 0, right: width },
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const tops = new Map<Item, number>();
  const marks = points.map((point, index): Mark => {
    const { row, x, anchor } = placed[index]!;
    const y = (rows - row) * flagHeight - 4;
    tops.set(point.item, y - fontSize + 2);
    const text = { kind: 'text', y: 0, anchor: 'start', size: fontSize } as const;
    return {
      kind: 'group',
      role: '',
      x: anchor === 'start' ? x : x - widthOf(point),
      y,
      href: `#${point.item.event.id}`,
      children: [
        { ...text, role: toneOf(point.item), x: 0, text: point.name, bold: true },
        { ...text, role: 'soft', x: nameWidth(point) + space, text: point.time },
      ],
    };
  });
  return { height: rows * flagHeight + 8, marks, tops };
}

/** The grounds of the margins, where time is compressed. */
function shadesOf(axis: TimeAxis, top: number, bottom: number): readonly Mark[] {
  return [axis.before, axis.after].flatMap((margin): readonly Mark[] => {
    if (!margin) return [];
    const [from, to] = [margin[0] - radius, margin[1] + radius];
    return [{ kind: 'rect', role: 'shade', x: from, y: top, width: to - from, height: bottom - top }];
  });
}

/** Two slanted strokes through the axis, and a cut through the bar of harm where it passes. */
function breakMarks(axis: TimeAxis, y: number, bar: number | undefined, harm: readonly Piece[]): readonly Mark[] {
  const cut = (x: number): readonly Mark[] =>
    bar !== undefined && harm.some(({ from, to }) => from < x && x < to)
      ? [{ kind: 'path', role: 'paper cut', d: `M${x - 3},${bar + barHeight + 2}l6,-${barHeight + 4}` }]
      : [];
  return breaksOf(axis).flatMap((x): readonly Mark[] => [
    { kind: 'path', role: 'axis thick', d: `M${x - 5},${y + 6}l4,-12M${x + 1},${y + 6}l4,-12` },
    ...cut(x),
  ]);
}

/** The picture at 560 px and more. */
export function drawWide(incident: Timeline, frame: Frame): Drawing {
  const { width, words } = frame;
  const namedAbove = width < wideEnough;
  const left = namedAbove ? 0 : laneColumn;
  const roomFor = (events: number): number => (events === 0 ? 0 : Math.min(30 + 14 * events, 0.3 * (width - left)));
  const axis = timeAxisOf(incident, { from: left + radius, to: width - radius, roomFor });
  const items = laneItemsOf(incident, axis, { dot: 2 * radius, bar: 32, gap: 3 });
  const points = turningPointsOf(items, axis, words);
  const flags = flagsOf(points, frame);
  const bands = bandsOf(items, flags.height, namedAbove);
  const bottom = bands.at(-1)?.bottom ?? flags.height;
  const rowOf = new Map(
    bands.flatMap(({ items, firstRow }) => items.map((item) => [item, firstRow + item.row * rowHeight])),
  );
  const middle = (item: Item): number => rowOf.get(item) ?? bottom;
  const poles = points.map(({ item, at }): Mark => {
    return {
      kind: 'line',
      role: `${toneOf(item)} pole`,
      x1: at,
      y1: flags.tops.get(item) ?? 0,
      x2: at,
      y2: middle(item) - radius + 2,
    };
  });
  const ticks = [...marginTicks(incident, axis, words, 'across'), ...windowTicks(axis, words, 'across')];
  return {
    height: bottom + axisHeight,
    marks: [
      ...shadesOf(axis, flags.height, bottom),
      ...poles,
      ...namesOf(bands, width),
      ...barsOf(incident, bands, points, axis, frame),
      ...bands.flatMap((band) =>
        band.items.map((item) =>
          eventMark(item, { x: middleOf(item), y: middle(item) }, { upright: false, radius, numbered: true }),
        ),
      ),
      ...flags.marks,
      ...horizontalAxis({ y: bottom, from: axis.from, to: axis.to, ticks, overhang: radius }),
      ...breakMarks(axis, bottom, bands[0]?.bar, harmPieces(incident, axis)),
      ...axisNote(axis, words, { left, right: width, y: bottom + axisHeight - 6 }),
    ],
  };
}
