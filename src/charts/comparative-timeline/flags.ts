/** Which turning points of a row are named in the picture, when there are so few rows that each can be told as a story? */
import { placeFlags } from '../../drawing/labels.ts';
import type { Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { milestones, type Milestone } from '../../vocabulary/milestones.ts';
import { termOf } from '../../vocabulary/term.ts';
import { bands, type Plot } from './marks.ts';
import type { Row } from './rows.ts';
import { offsetText } from './table.ts';

const size = 12;
const lineHeight = 16;

const named: ReadonlySet<Milestone> = new Set([
  'detected',
  'public-first-word',
  'cause-identified',
  'mitigated',
  'resolved',
] as const);

export interface Flags {
  /** Drawn from the top of the row's bands upwards. */
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Names over a row, each on a pole that stands at the earliest possible moment of its milestone. */
export function flagsOf(
  row: Row,
  plot: Plot,
  room: { readonly left: number; readonly right: number; readonly times: boolean },
): Flags {
  const { scale, words } = plot;
  const [first, last] = scale.domain;
  const flags = row.events.flatMap(({ event, offset }) => {
    if (event.milestone === undefined || event.of !== undefined || !named.has(event.milestone)) return [];
    const time = Number.isFinite(offset.low) ? offset.low : offset.high;
    if (time < first || time > last) return [];
    const { label } = termOf(milestones, event.milestone);
    const text = room.times ? `${label} ${offsetText(offset, words)}` : label;
    return [{ at: scale(time), width: textWidth(text, { size }), text, told: event.milestone === 'public-first-word' }];
  });
  const placed = placeFlags(flags, { left: room.left, right: room.right });
  const rows = placed.reduce((most, { row: line }) => Math.max(most, line + 1), 0);
  const marks = flags.flatMap(({ at, text, told }, index): readonly Mark[] => {
    const place = placed[index];
    if (!place) return [];
    const baseline = -5 - place.row * lineHeight;
    const foot = told ? bands.word.top : bands.harm.top;
    return [
      { kind: 'line', role: 'leader', x1: at, y1: baseline - 0.7 * size, x2: at, y2: foot },
      {
        kind: 'text',
        role: told ? 'accent halo' : 'soft halo',
        text,
        x: place.x,
        y: baseline,
        anchor: place.anchor,
        size,
      },
    ];
  });
  return { marks, height: rows === 0 ? 0 : rows * lineHeight + 4 };
}
