/** Which SVG elements does a scene become? One description, which a printer turns into text and a browser into nodes. */
import type { Group, Mark, Rect, Role, Scene } from './scene.ts';
import { standaloneTree } from './standalone-tree.ts';
import { element, rounded, svgNamespace, type SvgElement } from './svg-element.ts';

export type { SvgElement } from './svg-element.ts';

export interface SvgOptions {
  /** Unique on its page: the ids of titles, patterns and masks begin with it. */
  readonly id: string;
  /** The text of a stylesheet, for a picture that leaves the site. A page brings its own and forbids this one. */
  readonly standalone?: string;
}

const roundedPath = (d: string): string => d.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => rounded(Number(number), 2));

const classOf = (role: Role): string =>
  role
    .split(' ')
    .filter(Boolean)
    .map((each) => `r-${each}`)
    .join(' ');

const softName = ({ soft, upright }: Rect): string | undefined => soft && (upright ? `${soft}-y` : soft);

const hatchId = (id: string, role: Role): string => `${id}-hatch-${role.replaceAll(' ', '-')}`;

function rectOf(mark: Rect, id: string, tooltip: readonly SvgElement[]): SvgElement {
  const { x, y, width, height, radius, role, hatched } = mark;
  const soft = softName(mark);
  // A hatched rectangle has no class of its role: the stylesheet's fill would win over the pattern, whose stripes carry it.
  const paint = hatched ? { class: 'hatched', fill: `url(#${hatchId(id, role)})` } : { class: classOf(role) };
  const mask = soft && `url(#${id}-soft-${soft})`;
  return element('rect', { ...paint, x, y, width, height, rx: radius, mask }, tooltip);
}

function groupOf(mark: Group, id: string, tooltip: readonly SvgElement[]): SvgElement {
  const { x, y, role, href, key } = mark;
  const transform = x === 0 && y === 0 ? undefined : `translate(${rounded(x)} ${rounded(y)})`;
  const children = [...tooltip, ...mark.children.map((child) => elementOf(child, id))];
  // Out of the order of tabs: the same link stands in the table, and a picture is one thing to who cannot see it.
  const link = href === undefined ? {} : { href, tabindex: '-1' };
  return element(
    href === undefined ? 'g' : 'a',
    { class: classOf(role), ...link, 'data-key': key, transform },
    children,
  );
}

function elementOf(mark: Mark, id: string): SvgElement {
  const tooltip = mark.hint === undefined ? [] : [element('title', {}, [mark.hint])];
  switch (mark.kind) {
    case 'line': {
      const { role, x1, y1, x2, y2 } = mark;
      return element('line', { class: classOf(role), x1, y1, x2, y2 }, tooltip);
    }
    case 'rect':
      return rectOf(mark, id, tooltip);
    case 'circle': {
      const { role, cx, cy, r } = mark;
      return element('circle', { class: classOf(role), cx, cy, r }, tooltip);
    }
    case 'path':
      return element('path', { class: classOf(mark.role), d: roundedPath(mark.d) }, tooltip);
    case 'text': {
      const { role, x, y, text, anchor, size, bold } = mark;
      const fonts = { 'font-size': size, 'font-weight': bold ? '600' : undefined };
      const place = { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor };
      return element('text', { class: classOf(role), ...place, ...fonts }, [...tooltip, text]);
    }
    case 'group':
      return groupOf(mark, id, tooltip);
  }
}

function rectsIn(marks: readonly Mark[]): readonly Rect[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? rectsIn(mark.children) : mark.kind === 'rect' ? [mark] : []));
}

/** Stripes every 5 px, leaning right; filled, not stroked, so that a role colours them as it colours any rectangle. */
function hatchOf(id: string, role: Role): SvgElement {
  const size = { width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element('pattern', { id: hatchId(id, role), ...size }, [
    element('rect', { class: classOf(role), width: 1.5, height: 5 }),
  ]);
}

/** What is left at a soft end: not nothing, because the end of a bound is part of it. */
const faintest = '0.12';

/** A mask that lets a rectangle fade in over its whole length, fade out, or both from and to its middle third. */
function softOf(id: string, name: string): readonly SvgElement[] {
  const [soft, axis] = name.split('-');
  const ends = { start: [faintest, '1'], end: ['1', faintest] }[soft ?? ''] ?? [faintest, '1', '1', faintest];
  const offsets = ends.length === 2 ? ['0', '1'] : ['0', '0.35', '0.65', '1'];
  const stops = ends.map((opacity, index) =>
    element('stop', { offset: offsets[index], 'stop-color': '#fff', 'stop-opacity': opacity }),
  );
  const down = axis === 'y' ? { x2: '0', y2: '1' } : {};
  const area = element('rect', { width: '1', height: '1', fill: `url(#${id}-fade-${name})` });
  const units = { maskUnits: 'objectBoundingBox', maskContentUnits: 'objectBoundingBox' };
  const box = { x: '0', y: '0', width: '1', height: '1' };
  return [
    element('linearGradient', { id: `${id}-fade-${name}`, ...down }, stops),
    element('mask', { id: `${id}-soft-${name}`, ...units, ...box }, [area]),
  ];
}

function definitionsOf(scene: Scene, id: string): readonly SvgElement[] {
  const rects = rectsIn(scene.marks);
  const hatched = [...new Set(rects.filter((rect) => rect.hatched).map((rect) => rect.role))];
  const soft = [...new Set(rects.flatMap((rect) => softName(rect) ?? []))];
  const definitions = [...hatched.map((role) => hatchOf(id, role)), ...soft.flatMap((each) => softOf(id, each))];
  return definitions.length === 0 ? [] : [element('defs', {}, definitions)];
}

/**
 * The scene as one `<svg>` element. Colours and fonts are the stylesheet's: there are classes here, and no styles.
 * On a page the picture is hidden from assistive technology: finding, description and every number stand beside it as
 * text, and an image that holds links would be announced as both.
 */
export function svgTree(scene: Scene, { id, standalone }: SvgOptions): SvgElement {
  const { width, height } = scene;
  const inside = (marks: readonly Mark[]): readonly SvgElement[] => [
    ...definitionsOf(scene, id),
    ...marks.map((mark) => elementOf(mark, id)),
  ];
  if (standalone !== undefined) return standaloneTree(scene, { id, stylesheet: standalone, inside });
  const viewBox = `0 0 ${rounded(width)} ${rounded(height)}`;
  const root = { xmlns: svgNamespace, class: 'chart', 'aria-hidden': 'true', viewBox, width, height };
  return element('svg', root, inside(scene.marks));
}
