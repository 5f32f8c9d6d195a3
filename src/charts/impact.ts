/** What harm was counted, by whom, how firmly, and what do others say of the same thing? */
import type { Mark, Scene } from '../drawing/scene.ts';
import type { Incident } from '../schema/incident.ts';
import { termOf } from '../vocabulary/term.ts';
import { unitFamilies } from '../vocabulary/units.ts';
import type { Words } from '../words/words.ts';
import type { Chart, Frame } from './chart.ts';
import { findingSentence } from './impact/finding.ts';
import { familiesOf, isTracker, type Family } from './impact/panels.ts';
import type { Drawn } from './impact/linked-figure.ts';
import { panelMarks } from './impact/panel.ts';
import { tableOf } from './impact/table.ts';

export type ImpactSubject = Pick<Incident, 'id' | 'impact'>;

/** From this width on, panels stand in two columns. */
const wideFrom = 700;
/** Pixels between columns, families and panels of a family. */
const gap = { column: 32, family: 22, panel: 10 } as const;
const headingSize = 14;

function familyMarks({ family, panels }: Family, width: number, words: Words): Drawn {
  const { label } = termOf(unitFamilies, family);
  const marks: Mark[] = [
    { kind: 'text', role: 'ink', text: label, x: 0, y: headingSize, anchor: 'start', size: headingSize, bold: true },
    { kind: 'line', role: 'rule', x1: 0, y1: headingSize + 6.5, x2: width, y2: headingSize + 6.5 },
  ];
  let y = headingSize + 12;
  for (const panel of panels) {
    const drawn = panelMarks(panel, width, words);
    marks.push({ kind: 'group', role: 'unit', x: 0, y, children: drawn.marks });
    y += drawn.height + gap.panel;
  }
  return { marks, height: y - gap.panel };
}

/** Families in their order, each in the column that is shortest so far. */
function columnsOf(families: readonly Drawn[], columns: number, columnWidth: number): Drawn {
  const heights = Array.from({ length: columns }, () => 0);
  const marks = families.map((family): Mark => {
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column] ?? 0;
    heights[column] = y + family.height + gap.family;
    return { kind: 'group', role: 'family', x: column * (columnWidth + gap.column), y, children: family.marks };
  });
  return { marks, height: Math.max(...heights, gap.family) - gap.family };
}

function draw({ impact: figures }: ImpactSubject, { width, words }: Frame): Scene {
  const families = familiesOf(figures);
  const columns = width >= wideFrom && families.length > 1 ? 2 : 1;
  const columnWidth = (width - (columns - 1) * gap.column) / columns;
  const { marks, height } = columnsOf(
    families.map((family) => familyMarks(family, columnWidth, words)),
    columns,
    columnWidth,
  );
  const { description, trackers } = words.charts.impact;
  return {
    width,
    height: Math.ceil(height + 4),
    title: findingSentence(figures, words),
    description: description + (figures.some(isTracker) ? trackers : ''),
    count: words.counts.figures(figures.length),
    marks,
    table: tableOf(figures, words),
  };
}

export const impact: Chart<ImpactSubject> = {
  id: 'impact',
  subjectsOf: ({ incidents }) =>
    incidents
      .filter((incident) => incident.impact.length > 0)
      .map((incident) => ({ id: incident.id, subject: incident })),
  draw,
};
