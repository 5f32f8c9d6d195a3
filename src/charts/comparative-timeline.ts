/** How do several outages compare when they are set on one clock, at a moment that all of them have? */
import type { ComparedIncident } from '../analysis/comparison.ts';
import { horizontalAxis } from '../drawing/axes.ts';
import type { Mark, Scene } from '../drawing/scene.ts';
import { textWidth } from '../drawing/text-width.ts';
import { durations } from '../vocabulary/durations.ts';
import type { Milestone } from '../vocabulary/milestones.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Chart, Frame } from './chart.ts';
import { findingSentence } from './comparative-timeline/finding.ts';
import { keyOf } from './comparative-timeline/key.ts';
import { gridMarks, layoutOf, lineHeight, linesOf, titleSize, type Layout } from './comparative-timeline/layout.ts';
import { outsideOf, type HrefOf, type Plot } from './comparative-timeline/marks.ts';
import { rowOf, type Tall } from './comparative-timeline/row.ts';
import { rowsOf, type Rows, type Sort } from './comparative-timeline/rows.ts';
import { tableOf } from './comparative-timeline/table.ts';

export interface ComparisonSubject {
  /** Two to twelve say most; any number is drawn. */
  readonly incidents: readonly ComparedIncident[];
  /** The moment at which all are set to zero. */
  readonly milestone: Milestone;
  /** `log` bends the axis where minutes meet days; near zero it stays straight, so that what came before has a place. */
  readonly scale: 'linear' | 'log';
  /** Longest first unless the reader chooses. */
  readonly sort?: Sort;
  /** Address of a record, or of an event in it. */
  readonly hrefOf?: HrefOf;
}

const size = 12;
/** Up to as many rows are told as stories, with their turning points named. */
const storyRows = 3;
/** From as many rows on, the clock stands below them as well. */
const manyRows = 7;
/** Pixels between two rows. */
const rowGap = 16;
/** Pixels from the top of the axis title to the rule. */
const axisHeight = 26;

function clockMarks(layout: Layout, y: number, side: 'above' | 'below'): readonly Mark[] {
  const [from, to] = layout.scale.range;
  return horizontalAxis({ ticks: layout.ticks, from, to, y, side, overhang: 8 });
}

/** The clock and the rows, from height zero down. */
function plotOf(
  found: Rows,
  layout: Layout,
  { milestone, scale, hrefOf }: ComparisonSubject,
  { words }: Frame,
): Tall<readonly Mark[]> {
  const { rows, measure } = found;
  const { wide, width, names } = layout;
  const texts = words.charts.comparativeTimeline;
  const plot: Plot = { scale: layout.scale, words, hrefOf };
  const look = { role: 'axis-title', size } as const;
  const measureLabel = termOf(durations, measure).label;
  const aside = wide ? textWidth(measureLabel, { size }) + 16 : 0;
  const title = linesOf(texts.axis(milestone, scale), width - names - aside, names, size, look);
  const header = wide ? linesOf(measureLabel, aside, width, size, { ...look, anchor: 'end' }) : [];
  const top = title.length * lineHeight + axisHeight;
  const groups: Mark[] = [];
  let y = top + 12;
  for (const row of rows) {
    const { marks, height } = rowOf(row, y, measure, layout, plot, rows.length <= storyRows);
    groups.push(marks);
    y += height + rowGap;
  }
  const bottom = y - rowGap + 6;
  const below = rows.length >= manyRows;
  return {
    marks: [
      ...title,
      ...header,
      ...(wide ? gridMarks(layout, top, bottom) : []),
      ...clockMarks(layout, top, 'above'),
      ...groups,
      ...(below ? clockMarks(layout, bottom, 'below') : []),
    ],
    height: bottom + (below ? 28 : 8),
  };
}

/** What the picture cannot show, in words. */
function notesOf({ rows, lacking }: Rows, layout: Layout, milestone: Milestone, { words }: Frame): readonly string[] {
  const texts = words.charts.comparativeTimeline;
  const isOutside = rows.some((row) => {
    const { before, after } = outsideOf(row, layout.scale.domain);
    return before + after > 0;
  });
  return [
    ...(isOutside ? [texts.outside] : []),
    ...(lacking.length > 0
      ? [
          texts.lacking(
            milestone,
            lacking.map(({ shortTitle }) => shortTitle),
          ),
        ]
      : []),
  ];
}

function draw(subject: ComparisonSubject, frame: Frame): Scene {
  const { words, width } = frame;
  const { incidents, milestone, scale, sort = 'longest' } = subject;
  const found = rowsOf(incidents, milestone, sort);
  const layout = layoutOf(found, scale, frame);
  const marks: Mark[] = [];
  let y = 0;
  const add = (part: Tall<readonly Mark[]>, role: string): void => {
    marks.push({ kind: 'group', role, x: 0, y, children: part.marks });
    y += part.height;
  };
  if (found.rows.length > 0) {
    add(plotOf(found, layout, subject, frame), 'plot');
    add(keyOf(0, width, words), 'key');
  }
  for (const note of notesOf(found, layout, milestone, frame)) {
    const lines = linesOf(note, width, 0, titleSize, { role: 'soft', size });
    add({ marks: lines, height: lines.length * lineHeight }, 'note');
  }
  return {
    width,
    height: Math.ceil(y + 8),
    title: findingSentence(incidents, found.measure, words),
    description: words.charts.comparativeTimeline.description,
    count: words.counts.incidents(incidents.length),
    marks,
    table: tableOf(found, milestone, words),
  };
}

/** With these three the atlas began; they are compared where nobody has chosen. */
const founding: readonly string[] = [
  '2024-07-19-crowdstrike-channel-file-291',
  '2025-03-01-microsoft-365-authentication-outage',
  '2025-07-09-outlook-exchange-online-mailbox-access',
];

/** The founding incidents, or as many of the newest where a collection does not have them. */
function shownFirst(incidents: readonly ComparedIncident[]): readonly ComparedIncident[] {
  const first = incidents.filter(({ id }) => founding.includes(id));
  // By id, hence by date: the newest come last.
  return first.length === founding.length ? first : incidents.slice(-founding.length);
}

export const comparativeTimeline: Chart<ComparisonSubject> = {
  id: 'comparative-timeline',
  subjectsOf: ({ incidents: all }) => {
    const incidents = shownFirst(all);
    if (incidents.length === 0) return [];
    return [
      { id: 'default', subject: { incidents, milestone: 'impact-start', scale: 'linear' } },
      { id: 'default-log', subject: { incidents, milestone: 'impact-start', scale: 'log' } },
    ];
  },
  draw,
};
