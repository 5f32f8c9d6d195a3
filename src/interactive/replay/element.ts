/** How does a reader step through an incident? Fills the board from the course that the build has printed. */
import { replayOf, type ReplayStep, type ReplayView } from '../../analysis/replay.ts';
import { wordsOf } from '../../words/of.ts';
import { Board } from './board.ts';
import { printedEvent, type PrintedEvent } from './printed-event.ts';
import { inView, replayAddressOf, replayStateOf, type ReplayProblem, type ReplayState } from './state.ts';

/** Where each button leads, from a step and the last step. */
const moves: Readonly<Record<string, (step: number, last: number) => number>> = {
  first: () => 0,
  previous: (step) => Math.max(0, step - 1),
  next: (step, last) => Math.min(last, step + 1),
  last: (_, last) => last,
};

const keys: Readonly<Record<string, string>> = { ArrowLeft: 'previous', ArrowRight: 'next' };

class ReplayIncident extends HTMLElement {
  readonly #words = wordsOf(document.documentElement.lang).replay;
  #board: Board | undefined;
  #steps: Readonly<Record<ReplayView, readonly ReplayStep<PrintedEvent>[]>> = { public: [], all: [] };
  #state: ReplayState = { view: 'public', step: 0 };

  connectedCallback() {
    const events = [...this.querySelectorAll<HTMLElement>('.replay-course [data-event]')].map(printedEvent);
    this.#board = new Board(this, this.#words, events);
    this.#steps = { public: replayOf(events, 'public'), all: replayOf(events, 'all') };
    for (const button of this.#buttons)
      button.addEventListener('click', () => {
        this.#go(button.dataset['go'] ?? '');
      });
    for (const radio of this.#radios)
      radio.addEventListener('change', () => {
        this.#follow(inView(this.#steps, this.#state, radio.value as ReplayView));
      });
    document.addEventListener('keydown', this.#key);
    window.addEventListener('popstate', this.#read);
    this.#read();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#key);
    window.removeEventListener('popstate', this.#read);
  }

  get #radios() {
    return this.querySelectorAll<HTMLInputElement>('input[name=view]');
  }

  get #buttons() {
    return this.querySelectorAll<HTMLButtonElement>('[data-go]');
  }

  get #last(): number {
    return Math.max(0, this.#steps[this.#state.view].length - 1);
  }

  /** The choice of a view has arrow keys of its own. */
  #key = (event: KeyboardEvent) => {
    const go = keys[event.key];
    const isField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    if (go === undefined || isField || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(go);
  };

  #read = () => {
    const { state, problems } = replayStateOf(location.search, this.#steps);
    this.#state = state;
    this.#draw();
    this.#tell(problems);
  };

  #go(name: string) {
    const step = moves[name]?.(this.#state.step, this.#last) ?? this.#state.step;
    if (step !== this.#state.step) this.#follow({ ...this.#state, step });
  }

  /** A step replaces the address, so that the back button leads out of the replay and not through it. */
  #follow(state: ReplayState) {
    this.#state = state;
    history.replaceState(null, '', location.pathname + replayAddressOf(state, this.#steps));
    this.#draw();
    this.#tell([]);
    const current = this.#steps[state.view][state.step];
    const status = this.querySelector('[role="status"]');
    if (!status || !current) return;
    const count = this.#steps[state.view].length;
    status.textContent = this.#words.announce(
      state.step + 1,
      count,
      this.#words.clock(current.at),
      current.events.length,
    );
  }

  #draw() {
    const { view, step } = this.#state;
    this.#board?.show(this.#steps[view], step);
    for (const radio of this.#radios) radio.checked = radio.value === view;
    // A button that leads nowhere keeps the focus, so that a reader who leafs to the end is not thrown out.
    for (const button of this.#buttons) {
      const leads = moves[button.dataset['go'] ?? '']?.(step, this.#last) !== step;
      button.setAttribute('aria-disabled', String(!leads));
    }
  }

  #tell(problems: readonly ReplayProblem[]) {
    const note = this.querySelector<HTMLElement>('.replay-problem');
    if (!note) return;
    note.textContent = problems.map(({ kind, value }) => this.#words.problems[kind](value)).join(' ');
    note.hidden = problems.length === 0;
  }
}

customElements.define('replay-incident', ReplayIncident);
