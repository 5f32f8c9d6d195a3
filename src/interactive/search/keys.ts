/** How is the search used without a pointer? */

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The links that are on show, from top to bottom. */
const linksOf = (host: HTMLElement): HTMLElement[] =>
  [...host.querySelectorAll<HTMLElement>('.search-found a, .search-everything a')].filter((link) =>
    link.checkVisibility(),
  );

/** One link up or down; above the first one is the field. */
function move(host: HTMLElement, field: HTMLElement, event: KeyboardEvent): void {
  const links = linksOf(host);
  const from = event.target === field ? -1 : links.indexOf(event.target as HTMLElement);
  if (from === -1 && event.target !== field) return;
  const to = from + (event.key === 'ArrowDown' ? 1 : -1);
  if (to === -2 || to >= links.length) return;
  event.preventDefault();
  (links[to] ?? field).focus();
}

/** Out of an open filter to its name, out of the results to the field. In the field the browser itself clears it. */
function leave(host: HTMLElement, field: HTMLInputElement, target: HTMLElement): void {
  const open = target.closest<HTMLDetailsElement>('details[open]');
  if (open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  } else if (host.contains(target) && !isTyping(target)) {
    field.focus();
    field.select();
  }
}

/** Arrows through the results, Escape back to the field; a click elsewhere closes an open filter. */
export function listenForKeys(host: HTMLElement, field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(host, field, event);
    if (event.key === 'Escape' && event.target instanceof HTMLElement) leave(host, field, event.target);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    for (const open of host.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      if (!(target instanceof Node && open.contains(target))) open.open = false;
    }
  });
}
