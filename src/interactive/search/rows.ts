/** How does a found page look? Title, what it is, and the places in it that answer the question. */
import { excerptParts, withoutTitle } from './excerpt.ts';
import type { FoundPage, FoundPlace } from './index-of-pages.ts';
import { element } from './nodes.ts';
import { placesOf } from './places.ts';
import type { SearchWords } from './words.ts';

/** Of a summary, where no place in the text was found. In words. */
const summaryLength = 40;

function excerpt(html: string, title: string): HTMLElement {
  const parts = withoutTitle(excerptParts(html), title).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  return element('p', { class: 'result-excerpt' }, ...parts);
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= summaryLength ? text : `${words.slice(0, summaryLength).join(' ')} …`;
}

const place = ({ title, url, excerpt: html }: FoundPlace): HTMLElement =>
  element('li', {}, element('a', { href: url, class: 'place' }, title), excerpt(html, title));

/** The button that brings the places which were left out, and gives the focus to the first of them. */
function rest(places: readonly FoundPlace[], list: HTMLElement, words: SearchWords): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, words.morePlaces(places.length));
  button.addEventListener('click', () => {
    const added = places.map(place);
    list.append(...added);
    button.remove();
    added[0]?.querySelector('a')?.focus();
  });
  return button;
}

export function row(page: FoundPage, words: SearchWords): HTMLElement {
  const { best, others, lead } = placesOf(page);
  const { title = page.url, detail = '', summary = '' } = page.meta;
  const list = element('ul', { class: 'result-places', role: 'list' }, ...best.map(place));
  return element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: page.url }, title)),
    element('p', { class: 'meta' }, detail),
    ...(lead
      ? [excerpt(lead.excerpt, title)]
      : best.length === 0
        ? [element('p', { class: 'result-excerpt' }, shortened(summary))]
        : []),
    ...(best.length > 0 ? [list] : []),
    ...(others.length > 0 ? [rest(others, list, words)] : []),
  );
}
