/** How do the findings of another choice take the place of those that the build has printed? The same nodes, made anew. */
import type { Block, Cell, Line, Piece, Section } from '../../findings/document.ts';
import { element } from '../search/nodes.ts';

function pieceNode({ text, href, aside }: Piece): Node | string {
  const attributes = aside ? { class: 'aside' } : {};
  if (href !== undefined) return element('a', { href, ...attributes }, text);
  return aside ? element('span', attributes, text) : text;
}

const lineNodes = (line: Line): readonly (Node | string)[] => line.map(pieceNode);
const cellNodes = (lines: Cell): readonly Node[] => lines.map((line) => element('div', {}, ...lineNodes(line)));

function blockNode(block: Block): Node {
  switch (block.kind) {
    case 'heading':
      return element('h3', {}, block.text);
    case 'note':
      return element('p', { class: 'meta prose' }, block.text);
    case 'list':
      return element(
        'ul',
        { class: 'findings-list' },
        ...block.items.map((line) => element('li', {}, ...lineNodes(line))),
      );
    case 'grid': {
      const { label, columns, rows } = block;
      const head = columns.map((line) => element('th', { scope: 'col' }, ...lineNodes(line)));
      const body = rows.map(([name = [], ...cells]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, ...cellNodes(name)),
          ...cells.map((cell) => element('td', {}, ...cellNodes(cell))),
        ),
      );
      return element(
        'div',
        { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': label },
        element(
          'table',
          { class: 'findings-table' },
          element('caption', { class: 'visually-hidden' }, label),
          element('thead', {}, element('tr', {}, ...head)),
          element('tbody', {}, ...body),
        ),
      );
    }
  }
}

/** Replaces the sections inside `root`. */
export function showFindings(root: ParentNode, sections: readonly Section[]): void {
  const nodes = sections.map(({ id, title, blocks }) =>
    element(
      'section',
      { id, 'aria-labelledby': `${id}-title` },
      element('h2', { id: `${id}-title` }, title),
      ...blocks.map(blockNode),
    ),
  );
  root.querySelector('.findings')?.replaceChildren(...nodes);
}
