/** When did all the outages of the collection happen, and how long did each last? */
import { horizontalAxis, verticalAxis } from '../drawing/axes.ts';
import { linearScale, logScale, type Scale } from '../drawing/scales.ts';
import type { Group, Mark, Scene, Table } from '../drawing/scene.ts';
import { textWidth, type Box } from '../drawing/text-width.ts';
import { clockTicks, durationTicks } from '../drawing/ticks.ts';
import type { Words } from '../words/words.ts';
import { findingSentence } from './all-incidents/finding.ts';
import { labelsOf, type Named } from './all-incidents/labels.ts';
import { pointsOf, type ListedIncident, type Point } from './all-incidents/points.ts';
import { incidentSetsOf } from './all-incidents/subjects.ts';
import type { Chart, Frame } from './chart.ts';

export interface AllIncidentsSubject {
  readonly incidents: readonly ListedIncident[];
  /** Address of a record. */
  readonly hrefOf?: (incidentId: string) => string;
}

const size = 12;
/** Height of the plot in pixels. */
const plotHeight = { narrow: 320, wide: 380 } as const;
const wideFrom = 640;
/** From as many incidents on, marks are smaller, and have no larger target for fingers. */
const manyIncidents = 60;
const top = 26;
/** Pixels from the axis of years to the strip of unknown times, and the strip itself. */
const strip = { gap: 40, height: 22 } as const;
/** The axis of lengths spans at least this many times its beginning, so that spans which people name lie on it. */
const leastRatio = 12;
/** The axis of years shows no less than this, in milliseconds: a single incident still stands in its year. */
const shortestAxis = 400 * 86_400_000;

interface Plot {
  readonly x: Scale;
  /** Absent when no time to recover is known. */
  readonly y: Scale | undefined;
  readonly radius: number;
  readonly words: Words;
  readonly hrefOf: AllIncidentsSubject['hrefOf'];
}

interface Spot {
  readonly point: Point;
  readonly box: Box;
  readonly marks: readonly Mark[];
}

/** From the shortest to the longest time that is known, with some air; an end at zero or without end gives no bound. */
function recoveryScale(points: readonly Point[], from: number, to: number): Scale | undefined {
  const known = points.flatMap(({ minutes }) => minutes ?? []);
  if (known.length === 0) return undefined;
  const ends = known.flatMap(({ low, high }) => [low, high]).filter((end) => Number.isFinite(end) && end > 0);
  const [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [1, 1];
  const air = Math.max(1.6, Math.sqrt((leastRatio * low) / high));
  return logScale([low / air, high * air], [from, to]);
}

function timeScale(points: readonly Point[], from: number, to: number): Scale {
  const times = points.map(({ began }) => began);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(0.04 * (last - first), (shortestAxis - (last - first)) / 2);
  return linearScale([first - margin, last + margin], [from, to]);
}

function spotOf(point: Point, { x, y, radius }: Plot, y0: number): Spot {
  const cx = x(point.began);
  const { minutes } = point;
  if (!minutes || !y) {
    const mark: Mark = { kind: 'circle', role: 'event hollow', cx, cy: y0, r: radius };
    return { point, box: { x: cx - radius, y: y0 - radius, width: 2 * radius, height: 2 * radius }, marks: [mark] };
  }
  const [bottom, ceiling] = y.range;
  if (minutes.low === minutes.high && minutes.low > 0) {
    const cy = y(minutes.low);
    const mark: Mark = { kind: 'circle', role: point.weak ? 'harm hollow' : 'harm outlined', cx, cy, r: radius };
    return { point, box: { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius }, marks: [mark] };
  }
  const [low, high] = [
    minutes.low > 0 ? y(minutes.low) : bottom,
    Number.isFinite(minutes.high) && minutes.high > 0 ? y(minutes.high) : ceiling,
  ];
  const middle = (low + high) / 2;
  // Narrow bounds are still drawn as bounds, and not as a point.
  const height = Math.max(low - high, 3 * radius);
  const soft = minutes.low <= 0 ? 'end' : Number.isFinite(minutes.high) ? 'both' : 'start';
  const box = { x: cx - 0.7 * radius, y: Math.max(ceiling, middle - height / 2), width: 1.4 * radius, height };
  return {
    point,
    box,
    marks: [{ kind: 'rect', role: 'harm', ...(point.weak && { hatched: true }), ...box, soft, upright: true }],
  };
}

function recoveryText({ minutes, weak }: Point, words: Words): string {
  const texts = words.charts.allIncidents;
  if (!minutes) return texts.notKnown;
  const span = words.format.span(minutes);
  return weak ? texts.weak(span) : span;
}

function spotGroup({ point, box, marks }: Spot, { words, hrefOf }: Plot, isDense: boolean): Group {
  const { id, title } = point.incident;
  const { hint } = words.charts.allIncidents;
  const target: Mark = { kind: 'circle', role: 'target', cx: box.x + box.width / 2, cy: box.y + box.height / 2, r: 12 };
  return {
    kind: 'group',
    role: 'incident',
    x: 0,
    y: 0,
    key: id,
    hint: hint(title, recoveryText(point, words)),
    ...(hrefOf && { href: hrefOf(id) }),
    children: isDense ? marks : [target, ...marks],
  };
}

/** Those at the edges of the cloud first: the longest, the shortest, the newest, the oldest; then from the longest down. */
function byWeight(spots: readonly Spot[]): readonly Spot[] {
  const length = ({ point: { minutes } }: Spot): number => minutes?.low ?? -1;
  const longest = [...spots].sort(
    (a, b) => length(b) - length(a) || (a.point.incident.id < b.point.incident.id ? -1 : 1),
  );
  const shortest = longest.findLast(({ point }) => point.minutes);
  return [...new Set([longest[0], shortest, spots.at(-1), spots[0], ...longest].filter((spot) => spot !== undefined))];
}

/** The marks of the axis of lengths. */
function spansOf(y: Scale, words: Words) {
  const { tick } = words.charts.comparativeTimeline;
  return durationTicks(y, { gap: 30 }).map((value) => ({ at: y(value), label: tick(value, 'week') }));
}

function axisMarks(
  { x, y, words }: Plot,
  spans: ReturnType<typeof spansOf>,
  left: number,
  right: number,
  bottom: number,
  wide: boolean,
): readonly Mark[] {
  const texts = words.charts.allIncidents;
  const years = clockTicks(x, { gap: wide ? 70 : 56 }).map((value) => ({ at: x(value), label: texts.date(value) }));
  const axis = horizontalAxis({ ticks: years, from: left, to: right, y: bottom });
  if (!y) return axis;
  return [
    { kind: 'text', role: 'axis-title', text: texts.axis, x: 0, y: size, anchor: 'start', size },
    ...verticalAxis({ ticks: spans, from: top, to: bottom, x: left, grid: [left, right] }),
    ...axis,
  ];
}

function tableOf(points: readonly Point[], words: Words): Table {
  const { columns } = words.charts.allIncidents;
  const end = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? Math.round(value) : '');
  return {
    columns: [
      { label: columns.incident },
      { label: columns.began, align: 'end' },
      { label: columns.recover, align: 'end' },
      { label: columns.low, align: 'end' },
      { label: columns.high, align: 'end' },
    ],
    rows: points.map((point) => [
      point.incident.title,
      words.format.calendarDate(point.began),
      recoveryText(point, words),
      end(point.minutes?.low),
      end(point.minutes?.high),
    ]),
  };
}

function draw({ incidents, hrefOf }: AllIncidentsSubject, { width, words }: Frame): Scene {
  const texts = words.charts.allIncidents;
  const points = pointsOf(incidents);
  const known = points.filter(({ minutes }) => minutes);
  const unknown = points.filter(({ minutes }) => !minutes);
  const wide = width >= wideFrom;
  const bottom = top + (known.length > 0 ? (wide ? plotHeight.wide : plotHeight.narrow) : 0);
  const y = recoveryScale(points, bottom, top);
  const spans = y ? spansOf(y, words) : [];
  const left = 12 + Math.max(0, ...spans.map(({ label }) => textWidth(label, { size })));
  const right = width - 4;
  const isDense = points.length >= manyIncidents;
  const plot: Plot = { x: timeScale(points, left, right), y, radius: isDense ? 3 : 4.5, words, hrefOf };
  const stripY = bottom + strip.gap + strip.height;
  const spots = points.map((point) => spotOf(point, plot, stripY));
  const names: readonly Named[] = byWeight(spots.filter(({ point }) => point.minutes)).map(({ point, box }) => ({
    name: point.incident.shortTitle,
    mark: box,
  }));
  const room: Box = { x: left + 4, y: top, width: right - left - 4, height: bottom - top };
  const isEmpty = points.length === 0;
  return {
    width,
    height: Math.ceil(isEmpty ? 16 : unknown.length > 0 ? stripY + 14 : bottom + 26),
    title: findingSentence(points, words),
    description: texts.description,
    count: words.counts.incidents(points.length),
    marks: isEmpty
      ? []
      : [
          ...axisMarks(plot, spans, left, right, bottom, wide),
          ...(unknown.length > 0
            ? [
                {
                  kind: 'text' as const,
                  role: 'soft',
                  text: texts.unknown(unknown.length),
                  x: left,
                  y: stripY - strip.height + 8,
                  anchor: 'start' as const,
                  size,
                },
                { kind: 'line' as const, role: 'rule', x1: left, y1: stripY, x2: right, y2: stripY },
              ]
            : []),
          ...labelsOf(names, room),
          ...spots.map((spot) => spotGroup(spot, plot, isDense)),
        ],
    table: tableOf(points, words),
  };
}

export const allIncidents: Chart<AllIncidentsSubject> = {
  id: 'all-incidents',
  subjectsOf: (knowledgeBase) =>
    incidentSetsOf(knowledgeBase).map(({ id, incidents }) => ({ id, subject: { incidents } })),
  draw,
};
