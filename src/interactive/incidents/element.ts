/** How does a reader sort and filter the list of incidents? Takes over the table that the build has printed. */
import { wordsOf } from '../../words/of.ts';
import { filters, filterToLoosen, listAddressOf, listStateOf, ordered, passes, type Row } from './state.ts';

interface ListedRow extends Row {
  readonly node: HTMLTableRowElement;
}

const numberOf = (text: string | undefined): number => (text === undefined || text === '' ? NaN : Number(text));

function rowOf(node: HTMLTableRowElement): ListedRow {
  const { began, recover, silence, provider, factor, year, evidence } = node.dataset;
  const values = (text: string | undefined) => (text ?? '').split(' ');
  return {
    node,
    title: node.querySelector('th')?.textContent.trim() ?? '',
    began: numberOf(began),
    recover: numberOf(recover),
    silence: numberOf(silence),
    values: { provider: values(provider), factor: values(factor), year: values(year), evidence: values(evidence) },
  };
}

class IncidentList extends HTMLElement {
  readonly #words = wordsOf(document.documentElement.lang).incidents;
  #rows: readonly ListedRow[] = [];

  connectedCallback() {
    const form = this.#form;
    this.#rows = [...this.querySelectorAll('tbody tr')].map((row) => rowOf(row as HTMLTableRowElement));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', () => {
      history.replaceState(null, '', location.pathname + listAddressOf(listStateOf(new FormData(form))));
      this.#show();
    });
    form.addEventListener('reset', () => {
      history.replaceState(null, '', location.pathname);
      // The fields are empty only after this event.
      setTimeout(() => {
        this.#show();
      });
    });
    const asked = listStateOf(new URLSearchParams(location.search));
    for (const name of [...filters, 'order'] as const) {
      const field = form.elements.namedItem(name) as HTMLSelectElement;
      const wanted = name === 'order' ? asked.order : asked.chosen[name];
      if ([...field.options].some((option) => option.value === wanted)) field.value = wanted;
    }
    form.inert = false;
    if (location.search === '') return;
    // What the list does not have is left out of the address, so that a link that is passed on says what is shown.
    history.replaceState(null, '', location.pathname + listAddressOf(listStateOf(new FormData(form))));
    this.#show();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('a list of incidents needs its form');
    return form;
  }

  #show() {
    const state = listStateOf(new FormData(this.#form));
    const shown = this.#rows.filter((row) => passes(row, state));
    for (const row of this.#rows) row.node.hidden = !passes(row, state);
    this.querySelector('tbody')?.append(...ordered(this.#rows, state).map(({ node }) => node));
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    const loosen = shown.length === 0 ? filterToLoosen(this.#rows, state) : undefined;
    status.textContent =
      this.#words.shown(shown.length, this.#rows.length) +
      (loosen ? ` ${this.#words.loosen(this.#words.filters[loosen.filter], loosen.rows)}` : '');
  }
}

customElements.define('incident-list', IncidentList);
