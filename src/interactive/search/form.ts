/** What has the reader filled in, and what does each filter still offer? */
import type { Answer } from './answer.ts';
import { element } from './nodes.ts';
import { facets, stateOf, type Facet, type SearchState } from './state.ts';
import type { SearchWords } from './words.ts';

/** The form of the search page, with its fold-outs of boxes. */
export class SearchForm {
  readonly node: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #words: SearchWords;

  constructor(node: HTMLFormElement, words: SearchWords) {
    this.node = node;
    this.field = node.elements.namedItem('q') as HTMLInputElement;
    this.#words = words;
  }

  get state(): SearchState {
    return stateOf(new FormData(this.node));
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.node.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  show(state: SearchState): void {
    // A space that has just been typed must stay.
    if (this.state.query !== state.query) this.field.value = state.query;
    for (const box of this.#boxes) box.checked = state.chosen[box.name as Facet].includes(box.value);
    (this.node.elements.namedItem('sort') as HTMLSelectElement).value = state.sort;
    for (const facet of facets) {
      const chosen = this.node.querySelector(`details[data-facet="${facet}"] .facet-chosen`);
      if (chosen) chosen.textContent = state.chosen[facet].length > 0 ? `(${state.chosen[facet].length})` : '';
    }
  }

  /** Counts beside the boxes; without an answer those of the whole atlas. */
  showCounts(counts?: Answer['counts']): void {
    for (const box of this.#boxes) {
      const label = box.closest('label');
      const count = label?.querySelector('.facet-count');
      if (!label || !count) continue;
      const pages = counts ? (counts[box.name as Facet][box.value] ?? 0) : Number(label.dataset['pages']);
      count.textContent = String(pages);
      label.classList.toggle('facet-none', pages === 0 && !box.checked);
    }
  }

  /** The name of a value as the form prints it; an address may name a value that no page has. */
  labelOf(facet: Facet, value: string): string {
    const box = this.#boxes.find((each) => each.name === facet && each.value === value);
    return box?.closest('label')?.querySelector('.facet-label')?.textContent ?? value;
  }

  /** A button for each filter in use, which takes it away. */
  chips(state: SearchState, remove: (state: SearchState) => void): HTMLElement[] {
    return facets.flatMap((facet) =>
      state.chosen[facet].map((value) => {
        const text = `${this.#words.facets[facet]}: ${this.labelOf(facet, value)}`;
        const label = this.#words.remove(this.#words.facets[facet], this.labelOf(facet, value));
        const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
        const button = element('button', { type: 'button', 'aria-label': label }, text, cross);
        button.addEventListener('click', () => {
          const chosen = { ...state.chosen, [facet]: state.chosen[facet].filter((each) => each !== value) };
          remove({ ...state, chosen });
        });
        return element('li', {}, button);
      }),
    );
  }
}
