/** How is a scene printed as SVG text? */
import type { Scene } from './scene.ts';
import { svgTree, type SvgElement, type SvgOptions } from './svg-tree.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters have no place in XML, not even escaped. */
const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function printed({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : printed(child))).join('');
  return `<${tag}${written}>${inside}</${tag}>`;
}

/** The scene as text, for pages and for files; the same scene gives the same bytes. */
export function renderSvg(scene: Scene, options: SvgOptions): string {
  return printed(svgTree(scene, options));
}
