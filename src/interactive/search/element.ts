/** How does a reader search? Takes over the form and the list that the build has written. */
import { answerTo, type Answer } from './answer.ts';
import { SearchForm } from './form.ts';
import { IndexFault } from './index-files.ts';
import type { FoundPage, PageIndex } from './index-of-pages.ts';
import { listenForKeys } from './keys.ts';
import { element } from './nodes.ts';
import { openIndex } from './open-index.ts';
import { withPatience } from './patience.ts';
import { showInList } from './plain-list.ts';
import { row } from './rows.ts';
import { byFacet, facetsInUse, isNew, without, type SearchState } from './state.ts';
import { keepRows, rowsInHistory, SearchSteps, stateInAddress } from './steps.ts';
import { searchWordsOf } from './words.ts';

/** Each row loads the text of its page, 3 to 30 kB. */
const rowsAtOnce = 5;
/** Pause in typing after which the search starts. Milliseconds. */
const pause = 150;

type FaultKind = IndexFault['kind'] | 'late';

class AtlasSearch extends HTMLElement {
  readonly #words = searchWordsOf(document.documentElement.lang);
  readonly #title = document.title;
  readonly #steps = new SearchSteps();
  #form!: SearchForm;
  #index: Promise<PageIndex> | undefined;
  #fault: FaultKind | undefined;
  #answer: Answer | undefined;
  #rows = 0;
  /** Counts searches, so that an answer to an earlier one is not shown. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form = new SearchForm(this.#part('form', HTMLFormElement), this.#words);
    const { node, field } = this.#form;
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => {
        this.#steps.typed(this.#form.state);
        void this.#run(this.#form.state);
      }, pause);
    });
    // What the reader is about to need can come while the first word is typed.
    field.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    node.addEventListener('change', (event) => {
      if (event.target !== field) this.#finish(this.#form.state);
    });
    node.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#fault = undefined;
      this.#steps.typed(this.#form.state);
      this.#finish(this.#form.state);
    });
    window.addEventListener('popstate', () => void this.#run(stateInAddress(), rowsInHistory()));
    this.#part('.search-more').addEventListener('click', () => void this.#showMore());
    listenForKeys(this, field);
    void this.#run(stateInAddress(), rowsInHistory());
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string, _type?: abstract new () => Part): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`the search page has no ${selector}`);
    return part;
  }

  #open(): Promise<PageIndex> {
    return (this.#index ??= openIndex());
  }

  /** The search is meant as it stands: a step for the back button. */
  #finish(state: SearchState): void {
    clearTimeout(this.#typing);
    this.#steps.finished(state);
    void this.#run(state);
  }

  async #run(state: SearchState, rows = 0): Promise<void> {
    const turn = ++this.#turn;
    this.#form.show(state);
    this.#showChips(state);
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    if (isNew(state)) return this.#showEverything();
    if (this.#fault) return this.#showFault(this.#fault, state);
    try {
      const { answer, pages } = await withPatience(
        this.#ask(state, Math.max(rows, rowsAtOnce)),
        () => turn === this.#turn && this.#say(this.#words.loading),
        () => turn === this.#turn && this.#showFault('late', state),
      );
      if (turn === this.#turn) this.#showAnswer(state, answer, pages);
    } catch (error) {
      this.#index = undefined;
      if (turn !== this.#turn) return;
      this.#fault = error instanceof IndexFault ? error.kind : 'broken';
      this.#showFault(this.#fault, state);
    }
  }

  async #ask(state: SearchState, rows: number): Promise<{ answer: Answer; pages: readonly FoundPage[] }> {
    const answer = await answerTo(state, await this.#open());
    return { answer, pages: await Promise.all(answer.pages.slice(0, rows).map(({ data }) => data())) };
  }

  /** Nothing is asked: the list of everything, with counts of everything. */
  #showEverything(): void {
    this.#answer = undefined;
    this.#part('.search-found').hidden = true;
    showInList(this.#part('.search-everything'), '');
    this.#form.showCounts();
    this.#say('');
    this.#offer([]);
  }

  #showAnswer(state: SearchState, answer: Answer, pages: readonly FoundPage[]): void {
    const found = answer.pages.length;
    const filtered = facetsInUse(state).length > 0;
    const focused = document.activeElement?.closest('.search-results a')?.getAttribute('href');
    this.#answer = answer;
    this.#rows = pages.length;
    this.#part('.search-results').replaceChildren(...pages.map((page) => row(page, this.#words)));
    this.#part('.search-found').hidden = found === 0;
    if (found > 0) this.#part('.search-everything').hidden = true;
    else showInList(this.#part('.search-everything'), '');
    this.#offerMore();
    this.#form.showCounts(answer.counts);
    if (focused) this.#focusLink(focused);
    const { nothing, found: some, spelt, unknown } = this.#words;
    this.#say(
      found > 0 ? some(found, state.query, filtered) : nothing(state.query, filtered),
      answer.spelt === undefined ? '' : spelt(answer.spelt),
      answer.unknown.length > 0 && found > 0 ? unknown(answer.unknown) : '',
      found > 0 ? '' : this.#advice(answer, filtered),
    );
    this.#offer(found > 0 ? [] : this.#remedies(state, answer, filtered));
  }

  #advice({ loosen }: Answer, filtered: boolean): string {
    if (!filtered) return this.#words.advice;
    return loosen.length === 0 ? this.#words.adviceFilters : '';
  }

  /** Which filter to let go, with what that gives; all of them where one is not enough. */
  #remedies(state: SearchState, { loosen }: Answer, filtered: boolean): HTMLElement[] {
    if (!filtered) return [];
    const remedies = loosen.map(({ facet, pages }) =>
      this.#button(this.#words.loosen(this.#words.facets[facet], pages), () => this.#finish(without(state, facet))),
    );
    const none = { ...state, chosen: byFacet(() => []) };
    return [...remedies, this.#button(this.#words.removeAll, () => this.#finish(none))];
  }

  /** There is nothing to search with: why, a way to try again, and the titles. */
  #showFault(fault: FaultKind, { query }: SearchState): void {
    const titles = showInList(this.#part('.search-everything'), query);
    this.#part('.search-found').hidden = true;
    this.#form.showCounts();
    const { faults, titlesWith, allListed } = this.#words;
    this.#say(
      fault === 'missing' && import.meta.env.DEV ? faults.unbuilt : faults[fault],
      query === '' ? allListed : titlesWith(titles, query),
    );
    this.#offer([
      this.#button(this.#words.again, () => {
        this.#fault = undefined;
        this.#index = undefined;
        this.#form.field.focus();
        void this.#run(this.#form.state);
      }),
    ]);
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#answer?.pages.slice(this.#rows, this.#rows + rowsAtOnce) ?? [];
    try {
      const pages = await Promise.all(next.map(({ data }) => data()));
      if (turn !== this.#turn) return;
      const rows = pages.map((page) => row(page, this.#words));
      this.#part('.search-results').append(...rows);
      this.#rows += rows.length;
      keepRows(this.#rows);
      this.#offerMore();
      rows[0]?.querySelector('a')?.focus();
    } catch {
      this.#index = undefined;
      this.#fault = 'broken';
      this.#showFault('broken', this.#form.state);
    }
  }

  #offerMore(): void {
    const left = (this.#answer?.pages.length ?? 0) - this.#rows;
    const more = this.#part('.search-more');
    more.hidden = left <= 0;
    more.textContent = this.#words.more(Math.min(left, rowsAtOnce));
  }

  #showChips(state: SearchState): void {
    const list = this.#part('.search-chosen');
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...this.#form.chips(state, (next) => this.#finish(next)));
    list.hidden = list.childElementCount === 0;
    if (hadFocus) (list.querySelector('button') ?? this.#form.field).focus();
  }

  #focusLink(href: string): void {
    const links = [...this.querySelectorAll<HTMLElement>('.search-results a')];
    (links.find((link) => link.getAttribute('href') === href) ?? this.#form.field).focus();
  }

  #button(text: string, act: () => void): HTMLElement {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', act);
    return button;
  }

  #offer(buttons: readonly HTMLElement[]): void {
    const list = this.#part('.search-remedies');
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...buttons.map((button) => element('li', {}, button)));
    list.hidden = buttons.length === 0;
    if (hadFocus) this.#form.field.focus();
  }

  /** Read out by screen readers, so said once for each answer. */
  #say(...sentences: readonly string[]): void {
    const text = sentences.filter(Boolean).join(' ');
    const status = this.#part('[role="status"]');
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define('atlas-search', AtlasSearch);
