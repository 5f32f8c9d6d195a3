// Does a found page lead to the statement, and the plain list to the title?
import { describe, expect, test } from 'vitest';
import type { FoundPlace } from '../../src/interactive/search/index-of-pages.ts';
import { placesOf } from '../../src/interactive/search/places.ts';
import { hasAllWords } from '../../src/interactive/search/plain-list.ts';

const place = (id: string | undefined, element: string, excerpt: string, fit = 1): FoundPlace => ({
  title: id ?? 'the page',
  url: `/page/${id === undefined ? '' : `#${id}`}`,
  excerpt,
  weighted_locations: [{ balanced_score: fit }],
  ...(id !== undefined && { anchor: { id, element } }),
});
const one = 'the <mark>licence</mark> is';
const both = 'the <mark>licence</mark> is <mark>invalid</mark>';
const pageOf = (...sub_results: FoundPlace[]) => ({ url: '/page/', meta: {}, sub_results });
const idsOf = (places: readonly FoundPlace[]) => places.map(({ title }) => title);

describe('the places of a page', () => {
  test('with all words come before those with one', () => {
    const { best } = placesOf(pageOf(place('event', 'li', one, 9), place('s1', 'li', both)));
    expect(idsOf(best)).toEqual(['s1', 'event']);
  });

  test('that state something come before sections, and those before sources', () => {
    const { best } = placesOf(
      pageOf(place('s12', 'li', one, 9), place('section-story', 'h2', one, 9), place('event', 'li', one)),
    );
    expect(idsOf(best)).toEqual(['event', 'section-story', 's12']);
  });

  test('that are equal keep the order of the page, and the surplus is kept apart', () => {
    const { best, others } = placesOf(pageOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => place(id, 'li', one))));
    expect(idsOf(best)).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(others)).toEqual(['e', 'f']);
  });

  test('leave out what stands before the first of them', () => {
    const { best, lead } = placesOf(pageOf(place(undefined, '', one), place('a', 'li', one)));
    expect(idsOf(best)).toEqual(['a']);
    expect(lead?.title).toBe('the page');
  });
});

describe('a title in the plain list', () => {
  test.each([
    ['Outlook mailboxes unreachable, July 2025', 'mailbox outlook', true],
    ['Outlook mailboxes unreachable, July 2025', 'mailbox teams', false],
    ['Störung bei Outlook', 'storung', true],
    ['Check-in halted', 'check-in', true],
    ['Anything', '“”', true],
  ])('%j for %j: %s', (title, query, expected) => {
    expect(hasAllWords(title, query)).toBe(expected);
  });
});
