/** How does a new scene take the place of the figure that the build has drawn? */
import type { Scene, Table } from '../../drawing/scene.ts';
import { svgNodes } from '../../drawing/svg-nodes.ts';

function tableRows(table: Table): readonly HTMLTableRowElement[] {
  return table.rows.map((cells) => {
    const row = document.createElement('tr');
    cells.forEach((content, index) => {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      if (index === 0) cell.setAttribute('scope', 'row');
      else if (table.columns[index]?.align === 'end') cell.className = 'end';
      cell.textContent = String(content);
      row.append(cell);
    });
    return row;
  });
}

function tableHead(table: Table): HTMLTableRowElement {
  const row = document.createElement('tr');
  table.columns.forEach((column) => {
    const cell = document.createElement('th');
    cell.setAttribute('scope', 'col');
    if (column.align === 'end') cell.className = 'end';
    cell.textContent = column.label;
    row.append(cell);
  });
  return row;
}

/** Replaces picture, finding, description, count and table inside `root`. The one drawing fits the width there is. */
export function showScene(root: ParentNode, scene: Scene, id: string): void {
  const text = (selector: string, content: string) => {
    const element = root.querySelector(selector);
    if (element && element.textContent !== content) element.textContent = content;
  };
  text('.figure-title', scene.title);
  text('.figure-description', scene.description);
  text('.figure-count', scene.count);
  const drawn = svgNodes(scene, document, { id });
  const [first, ...rest] = root.querySelectorAll('.picture');
  for (const other of rest) other.remove();
  if (first) {
    first.className = 'picture';
    first.replaceChildren(drawn);
  }
  root.querySelector('thead')?.replaceChildren(tableHead(scene.table));
  root.querySelector('tbody')?.replaceChildren(...tableRows(scene.table));
}
