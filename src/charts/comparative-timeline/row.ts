/** How does one incident look in a comparison, from its name to its total? */
import type { Group, Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { DurationName } from '../../vocabulary/durations.ts';
import { flagsOf } from './flags.ts';
import { fullTotalOf, gridMarks, lineHeight, linesOf, titleSize, totalOf, type Layout } from './layout.ts';
import { bandsHeight, rowMarks, type Plot } from './marks.ts';
import type { Row } from './rows.ts';

export interface Tall<M> {
  readonly marks: M;
  readonly height: number;
}

const bold = { size: titleSize, bold: true } as const;

/** Name and total beside the bands; the first baseline is at zero. */
function labelBeside(row: Row, { width, names, totals }: Layout, { words }: Plot): Tall<readonly Mark[]> {
  const name = linesOf(row.incident.shortTitle, names - 12, 0, 0, { role: 'ink', ...bold });
  const total = linesOf(totalOf(row, words), totals - 4, width, 0, { role: 'ink', anchor: 'end', ...bold });
  return { marks: [...name, ...total], height: Math.max(name.length, total.length) * lineHeight };
}

/** Name and total above the bands, in one line where they fit. */
function labelAbove(row: Row, { width }: Layout, measure: DurationName, { words }: Plot): Tall<readonly Mark[]> {
  const { shortTitle } = row.incident;
  const total = fullTotalOf(row, measure, words);
  const together = textWidth(shortTitle, bold) + textWidth(total, { size: titleSize }) + 16 <= width;
  const name = linesOf(shortTitle, width, 0, titleSize, { role: 'ink', ...bold });
  const y = together ? titleSize : titleSize + name.length * lineHeight;
  const place = together ? { x: width, anchor: 'end' as const } : { x: 0, anchor: 'start' as const };
  const sum = linesOf(total, width, place.x, y, { role: 'soft', size: titleSize, anchor: place.anchor });
  return { marks: [...name, ...sum], height: (together ? 1 : name.length + sum.length) * lineHeight + 6 };
}

/** A row from the height `y` down. With `story`, its turning points are named. */
export function rowOf(
  row: Row,
  y: number,
  measure: DurationName,
  layout: Layout,
  plot: Plot,
  story: boolean,
): Tall<Group> {
  const { wide, width, names, totals } = layout;
  const label = wide ? labelBeside(row, layout, plot) : labelAbove(row, layout, measure, plot);
  const flags = story
    ? flagsOf(row, plot, { left: names, right: width - totals - 4, times: wide })
    : { marks: [], height: 0 };
  const overhang = Math.max(0, (label.height - bandsHeight) / 2);
  const top = wide ? Math.max(flags.height, overhang) : label.height + flags.height;
  const labelAt = wide ? top + bandsHeight / 2 - label.height / 2 + 0.8 * titleSize : 0;
  const { id, title } = row.incident;
  const href = plot.hrefOf?.(id);
  const group = (role: string, at: number, children: readonly Mark[]): Group => ({
    kind: 'group',
    role,
    x: 0,
    y: at,
    children,
  });
  const marks: Group = {
    ...group('row', y, [
      { ...group('label', labelAt, label.marks), hint: title, ...(href !== undefined && { href }) },
      // Where names stand above the bands, the lines of the clock would run through them.
      ...(wide ? [] : [group('clock', top, gridMarks(layout, -flags.height, bandsHeight))]),
      ...(flags.marks.length > 0 ? [group('flags', top, flags.marks)] : []),
      group('bands', top, rowMarks(row, plot)),
    ]),
    key: id,
  };
  return { marks, height: top + bandsHeight + (wide ? overhang : 0) };
}
