/** How is one event drawn: a numbered dot for a moment, a numbered soft bar for a time known within bounds? */
import type { Group, Mark, Rect } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { shortened } from '../../drawing/wrap.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';
import type { Item } from './items.ts';

const tones: Readonly<Partial<Record<Milestone, 'harm' | 'recovery'>>> = {
  'fault-introduced': 'harm',
  trigger: 'harm',
  'impact-start': 'harm',
  mitigated: 'recovery',
  resolved: 'recovery',
};

/** Turning points of the whole stand out; those of a part are only coloured; the rest stays quiet. */
export function toneOf({ event }: Pick<Item, 'event'>): string {
  return event.milestone === undefined ? 'event' : (tones[event.milestone] ?? 'ink');
}

export const isTurningPoint = ({ event }: Pick<Item, 'event'>): boolean =>
  event.milestone !== undefined && event.of === undefined;

/** Pixel along the axis at which an event's mark has its middle. */
export const middleOf = ({ from, to }: Pick<Item, 'from' | 'to'>): number => (from + to) / 2;

export interface Drawing {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface MarkStyle {
  /** Time runs down the page. */
  readonly upright: boolean;
  /** Radius of a dot in pixels. */
  readonly radius: number;
  /** Without numbers, where there is no room for them. */
  readonly numbered: boolean;
}

const fontSize = 12;

/** Thickness of the bar of a bounded time, in pixels. */
const thicknessOf = ({ numbered }: MarkStyle): number => (numbered ? 5 : 3);

function shapeOf(item: Item, style: MarkStyle): readonly Mark[] {
  const { upright, radius, numbered } = style;
  const thickness = thicknessOf(style);
  // Without numbers the turning points have to stand out by their colour.
  const tone = numbered || isTurningPoint(item) ? toneOf(item) : 'faint';
  const filled = isTurningPoint(item) || !numbered;
  const number = {
    kind: 'text',
    anchor: 'middle',
    x: 0,
    y: 0.35 * fontSize,
    size: fontSize,
    text: String(item.number),
  } as const;
  if (item.isMoment) {
    const dot: Mark = {
      kind: 'circle',
      role: filled ? tone : `${tone} hollow`,
      cx: 0,
      cy: 0,
      r: filled ? radius : radius - 0.75,
    };
    return numbered ? [dot, { ...number, role: filled ? 'paper' : 'ink', bold: filled }] : [dot];
  }
  const bar = (from: number, to: number, soft: Rect['soft']): Mark => {
    const along = { start: from, length: to - from };
    const place = upright
      ? { x: -thickness / 2, y: along.start, width: thickness, height: along.length }
      : { x: along.start, y: -thickness / 2, width: along.length, height: thickness };
    return { kind: 'rect', role: tone, ...place, radius: thickness / 2, ...(soft && { soft }), upright };
  };
  const half = (item.to - item.from) / 2;
  if (!numbered) return [bar(-half, half, 'both')];
  // The number interrupts the bar, so that nothing has to shine through it.
  const room = upright ? fontSize / 2 + 1 : textWidth(number.text, { size: fontSize, bold: true }) / 2 + 2;
  const digits: Mark = { ...number, role: filled ? tone : 'ink', bold: filled };
  return [bar(-half, -room, 'start'), digits, bar(room, half, 'end')];
}

/** Signs in a tooltip; the whole text stands in the list. */
const hintWidth = 480;

/** The mark of an event with its middle at (x, y): a link to the event in the list. */
export function eventMark(item: Item, { x, y }: { readonly x: number; readonly y: number }, style: MarkStyle): Group {
  const { event, number } = item;
  const hint = `${number}. ${shortened(event.text, { width: hintWidth, size: fontSize })}`;
  return {
    kind: 'group',
    role: '',
    x,
    y,
    href: `#${event.id}`,
    key: event.id,
    hint,
    children: shapeOf(item, style),
  };
}
