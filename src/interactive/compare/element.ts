/** How does a reader change a comparison? Takes over the form and the picture that the build has drawn. */
import { comparisonOf } from '../../analysis/comparison.ts';
import { comparativeTimeline } from '../../charts/comparative-timeline.ts';
import type { ComparableIncident } from '../../dataset/comparable.ts';
import { sectionsOf } from '../../findings/sections.ts';
import { routes, type CompareState } from '../../routes.ts';
import { milestones, type Milestone } from '../../vocabulary/milestones.ts';
import { termOf } from '../../vocabulary/term.ts';
import { wordsOf } from '../../words/of.ts';
import { takeOverPicker } from './picker.ts';
import { pictureFiles } from './picture-files.ts';
import { showFindings } from './show-findings.ts';
import { showScene } from './show-scene.ts';
import { addressOf, askedFor, fewest, most, type Problem } from './state.ts';

class CompareIncidents extends HTMLElement {
  #words = wordsOf(document.documentElement.lang);
  #incidents: readonly ComparableIncident[] = [];
  #fallback: CompareState = { incidents: [], align: 'impact-start', scale: 'log' };
  #state: CompareState = this.#fallback;
  #drawnWidth = 0;
  #files = pictureFiles();
  #forgetQuickChoice: () => void = () => undefined;
  /** Ids of the incidents whose findings stand below; absent until the reader has asked for another view. */
  #found: string | undefined;

  async connectedCallback() {
    const form = this.#form;
    this.#fallback = this.#formState();
    try {
      const answer = await fetch(this.dataset['source'] ?? '');
      if (!answer.ok) throw new Error(String(answer.status));
      this.#incidents = (await answer.json()) as readonly ComparableIncident[];
    } catch {
      // The picture of the build stays; only choosing is off.
      form.hidden = true;
      this.#say(this.#words.compare.noData);
      return;
    }
    form.inert = false;
    this.#state = this.#fallback;
    this.#forgetQuickChoice = takeOverPicker(form, this.#words).forget;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', () => {
      this.#choose();
    });
    window.addEventListener('popstate', () => {
      this.#announce(this.#followAddress());
    });
    // The picture of the build stands until the reader asks for another view, so that nothing moves on arrival.
    this.#drawnWidth = this.#width;
    if (location.search !== '') this.#announce(this.#followAddress());
    new ResizeObserver(() => {
      if (Math.abs(this.#width - this.#drawnWidth) > 8) this.#draw();
    }).observe(this);
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('a comparison needs its form');
    return form;
  }

  get #width(): number {
    return Math.floor(this.querySelector('figure')?.clientWidth ?? this.clientWidth);
  }

  #formState(): CompareState {
    const data = new FormData(this.#form);
    return {
      incidents: data.getAll('incident').map(String),
      // The choices of the list are the milestones.
      align: this.#form.querySelector<HTMLSelectElement>('[name=align]')?.value as Milestone,
      scale: data.get('scale') === 'linear' ? 'linear' : 'log',
    };
  }

  /** A reader has changed the form: a new view, and a step that the back button undoes. */
  #choose() {
    const state = this.#formState();
    if (state.incidents.length < fewest || state.incidents.length > most) {
      this.#say(this.#words.compare.howMany(fewest, most));
      return;
    }
    this.#state = state;
    history.pushState(null, '', addressOf(state));
    this.#draw();
    this.#announce([]);
  }

  /** The address has changed, or the page was opened with one. Returns what it asked for and could not have. */
  #followAddress(): readonly Problem[] {
    const asked = askedFor(
      location.search,
      this.#incidents.map(({ id }) => id),
      this.#fallback,
    );
    this.#state = asked.state;
    for (const input of this.#form.querySelectorAll('input')) {
      if (input.name === 'incident') input.checked = asked.state.incidents.includes(input.value);
      if (input.name === 'scale') input.checked = input.value === asked.state.scale;
    }
    const align = this.#form.querySelector<HTMLSelectElement>('[name=align]');
    if (align) align.value = asked.state.align;
    this.#forgetQuickChoice();
    this.#draw();
    return asked.problems;
  }

  #draw() {
    const { incidents: ids, align, scale } = this.#state;
    const incidents = ids.flatMap((id) => this.#incidents.find((incident) => incident.id === id) ?? []);
    const subject = { incidents, milestone: align, scale, hrefOf: routes.incident };
    this.#drawnWidth = this.#width;
    const scene = comparativeTimeline.draw(subject, {
      width: Math.max(288, Math.min(this.#drawnWidth, 1040)),
      words: this.#words,
    });
    showScene(this, { ...scene, title: this.#words.format.unbroken(scene.title) }, 'comparison');
    this.#files.offer(this, scene);
    this.#find(incidents);
  }

  /** What stands below depends on the choice of incidents alone: neither on the axis nor on the width. */
  #find(incidents: readonly ComparableIncident[]) {
    const found = incidents
      .map(({ id }) => id)
      .sort()
      .join();
    if (found === this.#found) return;
    this.#found = found;
    showFindings(this, sectionsOf(incidents, { words: this.#words, places: routes }));
  }

  #announce(problems: readonly Problem[]) {
    const { incidents: ids, align, scale } = this.#state;
    const incidents = this.#incidents.filter(({ id }) => ids.includes(id));
    const { aligned, lacking } = comparisonOf(incidents, align);
    const { compare } = this.#words;
    this.#say(
      [
        ...problems.map((problem) => this.#problemText(problem)),
        compare.announce(aligned.length, termOf(milestones, align).label, compare.scales[scale]),
        lacking.length > 0 ? compare.lacking(lacking.map(({ shortTitle }) => shortTitle).join(', ')) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  }

  #problemText(problem: Problem): string {
    const { problems } = this.#words.compare;
    switch (problem.kind) {
      case 'unknown-incident':
        return problems.incident(problem.value);
      case 'unknown-milestone':
        return problems.milestone(problem.value);
      case 'unknown-scale':
        return problems.scale(problem.value);
      case 'too-few':
        return problems.tooFew;
      case 'too-many':
        return problems.tooMany(problem.left);
    }
  }

  #say(text: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('compare-incidents', CompareIncidents);
