/** What does a body say, as a tree that holds nothing but what a story can consist of? */
import type { MdastNode } from 'satteri';
import type { Block, Inline, Story } from '../schema/story.ts';
import type { ComponentNode } from './contain/component-complaints.ts';
import { placeOf } from './contain/walk.ts';

/**
 * The story of a body in which `bodyComplaints` finds nothing.
 * @throws TypeError for a node without counterpart in a story: then the walk has a gap, which is our own fault.
 */
export function storyOf(root: MdastNode): Story {
  return blocksOf(root);
}

const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);
const blocksOf = (node: MdastNode): Block[] => childrenOf(node).flatMap(blockOf);
const inlinesOf = (node: MdastNode): Inline[] => childrenOf(node).flatMap(inlineOf);

/** None for a comment. */
function blockOf(node: MdastNode): readonly Block[] {
  const place = placeOf(node);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth === 2 ? 2 : 3, children: inlinesOf(node), place }];
    case 'paragraph': {
      const children = inlinesOf(node);
      return children.length > 0 ? [{ kind: 'paragraph', children, place }] : [];
    }
    case 'list': {
      const items = node.children.map((item) => blocksOf(item));
      return [{ kind: 'list', ordered: node.ordered === true, items, place }];
    }
    case 'blockquote':
      return [{ kind: 'quote', children: blocksOf(node), place }];
    case 'mdxFlowExpression':
      return [];
    case 'mdxJsxFlowElement':
      if (node.name === 'Timeline') return [{ kind: 'timeline', place }];
      if (node.name === 'Figure') return [{ kind: 'figure', chart: attributeOf(node, 'chart'), place }];
      break;
    default:
  }
  throw new TypeError(`a story has no block for ${node.type}`);
}

function inlineOf(node: MdastNode): readonly Inline[] {
  const place = placeOf(node);
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: inlinesOf(node) }];
    case 'link':
      return [{ kind: 'link', address: node.url, children: inlinesOf(node), place }];
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxTextElement':
      if (node.name === 'Cite') return [{ kind: 'cite', sources: attributeOf(node, 's').split(' '), place }];
      if (node.name === 'Fact') return [{ kind: 'fact', fact: attributeOf(node, 'id'), place }];
      if (node.name === 'Term') return [{ kind: 'term', term: attributeOf(node, 'id'), place }];
      break;
    default:
  }
  throw new TypeError(`a story has no inline part for ${node.type}`);
}

function attributeOf(node: ComponentNode, name: string): string {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  if (typeof found?.value !== 'string') throw new TypeError(`<${node.name ?? ''}> has no "${name}"`);
  return found.value;
}
