/** Where do names and times stand beside the columns of a phone's timeline? */
import { spread } from '../../drawing/labels.ts';
import type { Mark } from '../../drawing/scene.ts';
import { wrap } from '../../drawing/wrap.ts';
import type { Frame } from '../chart.ts';
import type { Column } from './columns.ts';
import { timelineFacts } from './finding.ts';
import type { Drawing } from './marks.ts';
import { harmPieces, silencePieces } from './spans.ts';
import type { TimeAxis, Timeline } from './window.ts';

/** Sizes in pixels. */
const fontSize = 12;
const lineHeight = 15;
const labelGap = 7;
const leaderLength = 16;

/** What a label needs beside the columns: its leader, and "Fault introduced" in one line. Narrower ones would be towers. */
export const labelRoom = leaderLength + 104;

/** What stands beside the columns: a turning point, or the length of a bar. */
export interface Label {
  /** Pixel along the axis, and across it where its leader begins. */
  readonly at: number;
  readonly x: number;
  readonly tone: string;
  readonly name: string;
  readonly time?: string;
  readonly href?: string;
}

/** The lengths of the bars, named beside their middles. */
export function barLabels(
  incident: Timeline,
  columns: readonly Column[],
  axis: TimeAxis,
  { words }: Frame,
): readonly Label[] {
  const { silence, harm } = timelineFacts(incident);
  const text = words.charts.incidentTimeline;
  return columns.flatMap(({ lane, bar }): readonly Label[] => {
    const isHarm = lane === 'system';
    const pieces = isHarm ? harmPieces(incident, axis) : silencePieces(incident, axis);
    const name = isHarm ? harm && text.harm(harm) : silence && text.silence(silence);
    if (bar === undefined || name === undefined || pieces.length === 0) return [];
    const [from, to] = [Math.min(...pieces.map((each) => each.from)), Math.max(...pieces.map((each) => each.to))];
    return [{ at: (from + to) / 2, x: bar.x + bar.width, tone: isHarm ? 'harm' : 'ink', name }];
  });
}

/** Labels below each other in the order of time, each with a leader to its mark. */
export function labelsOf(
  labels: readonly Label[],
  {
    left,
    right,
    top,
    bottom,
  }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Drawing {
  const width = right - left - leaderLength;
  const blocks = labels.map((label) => ({
    ...label,
    lines: [
      ...wrap(label.name, { width, size: fontSize, bold: true }).map((text) => ({
        text,
        role: label.tone,
        bold: true,
      })),
      ...wrap(label.time ?? '', { width, size: fontSize }).map((text) => ({ text, role: 'soft', bold: false })),
    ],
  }));
  const middles = spread(
    blocks.map(({ at, lines }) => ({ at, height: lines.length * lineHeight + labelGap })),
    { from: top, to: bottom },
  );
  const marks = blocks.flatMap(({ at, x, tone, href, lines }, index): readonly Mark[] => {
    const middle = middles[index]!;
    const height = lines.length * lineHeight;
    const leaderEnd = left + leaderLength - 4;
    return [
      { kind: 'path', role: `${tone} pole`, d: `M${x},${at}L${left},${at}L${leaderEnd},${middle}` },
      {
        kind: 'group',
        role: '',
        x: left + leaderLength,
        y: middle - height / 2,
        ...(href !== undefined && { href }),
        children: lines.map(({ text, role, bold }, line): Mark => {
          return {
            kind: 'text',
            role,
            x: 0,
            y: (line + 0.78) * lineHeight,
            text,
            anchor: 'start',
            size: fontSize,
            bold,
          };
        }),
      },
    ];
  });
  const ends = blocks.map(({ lines }, index) => middles[index]! + (lines.length * lineHeight) / 2);
  return { marks, height: Math.max(bottom, ...ends) };
}
