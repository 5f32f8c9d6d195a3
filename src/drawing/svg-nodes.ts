/** How does a scene become nodes of a page that forbids HTML from strings? */
import type { Scene } from './scene.ts';
import { svgNamespace } from './svg-element.ts';
import { svgTree, type SvgElement, type SvgOptions } from './svg-tree.ts';

/** All that is needed of a document; it is an argument, so that nothing here depends on a browser. */
export type NodeMaker = Pick<Document, 'createElementNS'>;

function built({ tag, attributes, children }: SvgElement, document: NodeMaker): SVGElement {
  const node = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') node.setAttribute(name, value);
  node.append(...children.map((child) => (typeof child === 'string' ? child : built(child, document))));
  return node;
}

/** The same picture as `renderSvg` prints, as an element that is not yet anywhere in the document. */
export function svgNodes(scene: Scene, document: NodeMaker, options: SvgOptions): SVGElement {
  return built(svgTree(scene, options), document);
}
