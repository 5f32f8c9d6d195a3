/** What does a picture need that leaves the site: a label, a ground, its style, and texts that no other font makes longer? */
import { relinked } from './links.ts';
import type { Mark, Scene } from './scene.ts';
import { element, rounded, svgNamespace, type SvgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';

/** Where the picture goes our font may be missing: each text is held at the width for which its place was reckoned. */
function held(node: SvgElement): SvgElement {
  const { tag, attributes, children } = node;
  const last = children.at(-1);
  if (tag === 'text' && typeof last === 'string' && last !== '') {
    const width = textWidth(last, { size: Number(attributes['font-size']), bold: 'font-weight' in attributes });
    return { ...node, attributes: { ...attributes, textLength: rounded(width), lengthAdjust: 'spacingAndGlyphs' } };
  }
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : held(child))) };
}

/** What a picture that leaves the site says of itself; on a page its figure says so in HTML. */
function labelOf({ title, description }: Scene, id: string): readonly SvgElement[] {
  return [element('title', { id: `${id}-title` }, [title]), element('desc', { id: `${id}-desc` }, [description])];
}

/** Paper around the picture, in pixels. */
const margin = 16;

export interface StandaloneOptions {
  readonly id: string;
  readonly stylesheet: string;
  /** Definitions and marks as elements. */
  readonly inside: (marks: readonly Mark[]) => readonly SvgElement[];
}

export function standaloneTree(scene: Scene, { id, stylesheet, inside }: StandaloneOptions): SvgElement {
  const [width, height] = [scene.width + 2 * margin, scene.height + 2 * margin];
  const viewBox = [-margin, -margin, width, height].map((value) => rounded(value)).join(' ');
  const label = { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` };
  return element('svg', { xmlns: svgNamespace, class: 'chart', ...label, viewBox, width, height }, [
    ...labelOf(scene, id),
    element('style', {}, [stylesheet]),
    element('rect', { class: 'r-paper', x: -margin, y: -margin, width, height }),
    // Links lead from a page to its own places, which a file does not have.
    ...inside(relinked(scene.marks, () => undefined)).map(held),
  ]);
}
