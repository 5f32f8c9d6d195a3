/** What stands on the board of a replay at one moment? Copies of the printed course, under four headings. */
import { conditionsAfter, knownAt, sinceHarm, type ReplayStep } from '../../analysis/replay.ts';
import type { Words } from '../../words/words.ts';
import type { PrintedEvent } from './printed-event.ts';

/** So many earlier events stand open under each heading. */
const unfolded = 3;

const copyOf = (node: Element): Node => node.cloneNode(true);

function element(name: string, text: string, kind = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function place(host: HTMLElement, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`a replay needs its ${selector}`);
  return found;
}

/** The board and the cause, as they stand at a step. */
export class Board {
  readonly #host: HTMLElement;
  readonly #words: Words['replay'];
  readonly #events: readonly PrintedEvent[];

  constructor(host: HTMLElement, words: Words['replay'], events: readonly PrintedEvent[]) {
    this.#host = host;
    this.#words = words;
    this.#events = events;
  }

  show(steps: readonly ReplayStep<PrintedEvent>[], step: number) {
    const current = steps[step];
    const known = knownAt(steps, step);
    this.#showMoment(current, step, steps.length);
    this.#showParts(known);
    this.#showBefore(knownAt(steps, step - 1));
    this.#showCause(current?.at ?? -Infinity);
  }

  #showMoment(current: ReplayStep<PrintedEvent> | undefined, step: number, steps: number) {
    const text = (selector: string, value: string) => {
      place(this.#host, selector).textContent = value;
    };
    text('.replay-step', current ? this.#words.step(step + 1, steps) : this.#words.nothingPublic);
    text('.replay-clock', current ? this.#words.clock(current.at) : '');
    text('.replay-since', current ? this.#words.since(sinceHarm(this.#events, current.at)) : '');
    const events = current?.events ?? [];
    place(this.#host, '.replay-now').replaceChildren(...events.map(({ node }) => copyOf(node)));
    const prompts = [...this.#host.querySelectorAll<HTMLElement>('.replay-course .replay-prompt')];
    const asked = prompts.filter((prompt) => events.some(({ id }) => id === prompt.dataset['after']));
    place(this.#host, '.replay-ask').replaceChildren(...asked.map(copyOf));
  }

  /** What was known before the moment, newest first; what would fill the screen is folded. */
  #showBefore(before: readonly PrintedEvent[]) {
    for (const list of this.#host.querySelectorAll<HTMLElement>('[data-lanes]')) {
      const lanes = (list.dataset['lanes'] ?? '').split(' ');
      const copies = before.filter(({ lane }) => lanes.includes(lane)).map(({ node }) => copyOf(node));
      const newest = copies.toReversed();
      list.replaceChildren(...newest.slice(0, unfolded));
      if (newest.length === 0) list.append(element('p', this.#words.noneYet, 'meta'));
      if (newest.length <= unfolded) continue;
      const rest = document.createElement('details');
      rest.append(element('summary', this.#words.earlier(newest.length - unfolded)), ...newest.slice(unfolded));
      list.append(rest);
    }
  }

  #showParts(known: readonly PrintedEvent[]) {
    const lines = conditionsAfter(known).map(({ of, condition }) => {
      const part = known.find((event) => event.of === of && of !== undefined)?.part;
      const line = element('li', `${part ?? this.#host.dataset['whole'] ?? ''}: `);
      line.append(element('strong', this.#words.conditions[condition], `condition-${condition}`));
      return line;
    });
    place(this.#host, '.replay-parts').replaceChildren(...lines);
  }

  /** Folded until the moment at which it was public; a reader who asks sooner unfolds it. */
  #showCause(at: number) {
    const cause = place(this.#host, '.replay-cause');
    const by = Number(cause.dataset['publicBy'] ?? Infinity);
    const isTold = at >= by;
    const status = isTold || by === Infinity ? (cause.dataset['told'] ?? '') : this.#words.cause.notYet;
    place(cause, '.replay-cause-status').textContent = status;
    cause.querySelector('details')?.toggleAttribute('open', isTold && by !== Infinity);
  }
}
