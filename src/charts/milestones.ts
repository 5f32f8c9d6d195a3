/** How long did it take until the operator knew, said so, found the cause, eased the harm and ended it? */
import { durationsOf, type Duration, type Minutes } from '../analysis/duration.ts';
import type { Mark, Table } from '../drawing/scene.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Timeline } from './incident-timeline/window.ts';
import { durations } from '../vocabulary/durations.ts';
import { milestones as milestoneTerms } from '../vocabulary/milestones.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Words } from '../words/words.ts';
import type { Chart, Frame } from './chart.ts';
import { knownSpan } from './incident-timeline/finding.ts';
import type { Drawing } from './incident-timeline/marks.ts';
import { axisOf, axisScale, barOf } from './milestones/bars.ts';

/** Sizes in pixels. */
const fontSize = 13;
const lineHeight = 17;
const barHeight = 12;
const gap = 12;
const axisHeight = 44;
/** Between a bar and its length. */
const nameGap = 10;
/** From this width on names, bars and lengths stand in one line. */
const wideEnough = 560;

interface Row {
  readonly duration: Duration;
  readonly label: string;
  /** Absent when neither bound is known. */
  readonly minutes?: Minutes;
  readonly text: string;
}

function rowOf(duration: Duration, { charts }: Words): Row {
  const { label } = termOf(durations, duration.name);
  const { length, notKnown } = charts.milestones;
  if (!duration.known || !(Number.isFinite(duration.minutes.low) || Number.isFinite(duration.minutes.high))) {
    return { duration, label, text: notKnown };
  }
  return { duration, label, minutes: duration.minutes, text: length(duration.minutes) };
}

const text = (
  role: string,
  x: number,
  y: number,
  text: string,
  more: { bold?: boolean; anchor?: 'end' } = {},
): Mark => ({
  kind: 'text',
  role: `${role} halo`,
  x,
  y,
  text,
  anchor: more.anchor ?? 'start',
  size: fontSize,
  ...(more.bold && { bold: true }),
});

interface Layout {
  /** Pixels between which bars are drawn. */
  readonly from: number;
  readonly to: number;
  readonly rowHeight: number;
  /** Top of a row's bar, from the top of the row. */
  readonly bar: number;
  readonly names: (row: Row, end: number) => readonly Mark[];
}

const boldWidth = (each: string): number => textWidth(each, { size: fontSize, bold: true });

/** Name, bar and length in one line; on a phone name and length above the bar, in one line or in two. */
function layoutOf(rows: readonly Row[], width: number): Layout {
  const names = Math.max(...rows.map(({ label }) => textWidth(label, { size: fontSize })));
  const lengths = Math.max(...rows.map((row) => boldWidth(row.text)));
  const roleOf = ({ minutes }: Row): string => (minutes ? 'ink' : 'soft');
  const bold = ({ minutes }: Row): boolean => minutes !== undefined;
  if (width >= wideEnough) {
    const baseline = (lineHeight + fontSize) / 2 - 1;
    return {
      from: Math.ceil(names) + 20,
      to: width - Math.ceil(lengths) - 16,
      rowHeight: lineHeight + gap,
      bar: (lineHeight - barHeight) / 2,
      names: (row, end) => [
        text('soft', 0, baseline, row.label),
        text(roleOf(row), end + nameGap, baseline, row.text, { bold: bold(row) }),
      ],
    };
  }
  const oneLine = rows.every(({ label, text }) => textWidth(label, { size: fontSize }) + 12 + boldWidth(text) <= width);
  const lines = oneLine ? 1 : 2;
  return {
    from: 0,
    to: width,
    rowHeight: lines * lineHeight + 2 + barHeight + gap,
    bar: lines * lineHeight + 2,
    names: (row) => [
      text('soft', 0, fontSize, row.label),
      oneLine
        ? text(roleOf(row), width, fontSize, row.text, { bold: bold(row), anchor: 'end' })
        : text(roleOf(row), 0, fontSize + lineHeight, row.text, { bold: bold(row) }),
    ],
  };
}

/** The fault may have lain there for months, on another clock: its length is written below, not drawn. */
function apart(row: Row, y: number, layout: Layout, { width, words }: Frame): Drawing {
  const isWide = width >= wideEnough;
  const note = row.minutes ? words.charts.milestones.apart : '';
  const first = y + 8 + fontSize;
  const value = text(row.minutes ? 'ink' : 'soft', isWide ? layout.from : width, first, row.text, {
    bold: row.minutes !== undefined,
    ...(!isWide && { anchor: 'end' }),
  });
  const noteX = layout.from + boldWidth(row.text) + nameGap;
  const isBelow = !isWide || noteX + textWidth(note, { size: fontSize }) > width;
  const last = note !== '' && isBelow ? first + lineHeight : first;
  return {
    marks: [
      { kind: 'line', role: 'rule', x1: 0, y1: y, x2: width, y2: y },
      text('soft', 0, first, row.label),
      value,
      ...(note === '' ? [] : [text('soft', isBelow ? layout.from : noteX, last, note)]),
    ],
    height: last - y + 8,
  };
}

function draw(incident: Timeline, frame: Frame): Drawing {
  const { width, words } = frame;
  const all = durationsOf(incident).map((duration) => rowOf(duration, words));
  const rows = all.filter(({ duration }) => duration.name !== 'dormancy');
  const dormancy = all.find(({ duration }) => duration.name === 'dormancy');
  const layout = layoutOf(rows, width);
  const lengths = rows.flatMap(({ minutes }) => minutes ?? []);
  const scale = axisScale(lengths, layout);
  const bottom = rows.length * layout.rowHeight + 4;
  const marks = rows.map((row, index): Mark => {
    const { duration, minutes } = row;
    const bar = minutes
      ? barOf(minutes, duration.name, scale, { y: layout.bar, height: barHeight, layout })
      : undefined;
    const href = duration.known ? { href: `#${duration.to.id}`, key: duration.to.id } : {};
    const children = [...(bar?.marks ?? []), ...layout.names(row, bar?.end ?? layout.from - nameGap)];
    return { kind: 'group', role: '', x: 0, y: index * layout.rowHeight + 4, ...href, children };
  });
  const axis = lengths.length === 0 ? [] : axisOf(scale, { y: bottom, top: 0, ...layout, width }, words);
  const below = bottom + (lengths.length === 0 ? 0 : axisHeight);
  const last = dormancy && apart(dormancy, below, layout, frame);
  return { marks: [...axis, ...marks, ...(last?.marks ?? [])], height: below + (last?.height ?? 0) };
}

function tableOf(incident: Timeline, words: Words): Table {
  const { duration, from, to, length, low, high } = words.charts.milestones.columns;
  const bound = (value: number): number | string => (Number.isFinite(value) ? Math.round(value) : '');
  return {
    columns: [
      ...[duration, from, to, length].map((label) => ({ label })),
      { label: low, align: 'end' },
      { label: high, align: 'end' },
    ],
    rows: durationsOf(incident).map((each) => {
      const { label, minutes, text } = rowOf(each, words);
      const { from, to } = termOf(durations, each.name);
      const ends = [from, to].map((id) => termOf(milestoneTerms, id).label);
      return [label, ...ends, text, minutes ? bound(minutes.low) : '', minutes ? bound(minutes.high) : ''];
    }),
  };
}

export const milestones: Chart<Timeline> = {
  id: 'milestones',
  subjectsOf: ({ incidents }) => incidents.map((incident) => ({ id: incident.id, subject: incident })),
  draw: (incident, frame) => {
    const { words, width } = frame;
    const recover = knownSpan(incident, 'time-to-recover');
    const mitigate = knownSpan(incident, 'time-to-mitigate');
    const identify = knownSpan(incident, 'time-to-identify');
    const all = durationsOf(incident).map((each) => rowOf(each, words));
    const known = all.filter(({ minutes }) => minutes).length;
    return {
      width,
      title: words.charts.milestones.title({
        ...(recover && { recover }),
        ...(mitigate && { mitigate }),
        ...(identify && { identify }),
      }),
      description: words.charts.milestones.description,
      count: words.charts.milestones.count(known, all.length),
      table: tableOf(incident, words),
      ...draw(incident, frame),
    };
  },
};
