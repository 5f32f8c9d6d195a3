// Can an excerpt become anything but text and marks?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptParts, markedWords, withoutTitle, type ExcerptPart } from '../../src/interactive/search/excerpt.ts';

const textOf = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join('');
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const words = fc.array(
  fc.record({
    text: fc.oneof(
      fc.stringMatching(/^[a-zé“”().,!]{1,9}$/),
      fc.constantFrom('<script>', '</mark>', '<mark>', '&amp;', '&', '<img src=x onerror=alert(1)>', '$&', '👩‍🚀'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }),
    ),
    marked: fc.boolean(),
  }),
  { maxLength: 20 },
);
const tokens = fc
  .array(
    fc.constantFrom(
      '<mark>',
      '</mark>',
      '<',
      '>',
      '&lt;',
      '&gt;',
      '&',
      '"',
      '<b onclick="x">',
      '<!--',
      ' ',
      'word',
      '“',
      '\n',
      '<MARK>',
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(''));

describe('an excerpt', () => {
  test('gives back every word and every mark that was put in', () => {
    fc.assert(
      fc.property(words, (list) => {
        const plain = list.filter(({ text }) => !/&[lg]t;/.test(text));
        const html = plain
          .map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text)))
          .join(' ');
        expect(textOf(excerptParts(html))).toBe(plain.map(({ text }) => text).join(' '));
        const letters = plain.filter(({ text, marked }) => marked && /^[\p{L}\p{N}]+$/u.test(text));
        for (const { text } of letters) expect(markedWords(html)).toContain(text.toLowerCase());
      }),
    );
  });

  test('has no empty part and never two of a kind in a row', () => {
    fc.assert(
      fc.property(tokens, (html) => {
        const parts = excerptParts(html);
        for (const [index, part] of parts.entries()) {
          expect(Object.keys(part).sort()).toEqual(['marked', 'text']);
          expect(part.text).not.toBe('');
          expect(part.marked).not.toBe(parts[index + 1]?.marked);
        }
      }),
    );
  });

  test('loses nothing but marks, however broken it is', () => {
    const skeleton = (text: string) => text.replace(/<\/?mark>|&[lg]t;|[<>]/g, '');
    fc.assert(
      fc.property(tokens, (html) => {
        expect(skeleton(textOf(excerptParts(html)))).toBe(skeleton(html));
      }),
    );
  });

  test.each([
    ['a <mark>mail</mark> b', ['a ', ['mail'], ' b']],
    ['<mark>(“lisensi”),</mark> Hindi', ['(“', ['lisensi'], '”), Hindi']],
    ['&lt;b&gt;bold&lt;/b&gt; <b>raw</b>', ['<b>bold</b> <b>raw</b>']],
    ['AT&amp;T', ['AT&amp;T']],
    ['<mark>—</mark> x', ['— x']],
    ['', []],
  ])('%j is read as parts', (html, expected) => {
    const parts = excerptParts(html).map(({ text, marked }) => (marked ? [text] : text));
    expect(parts).toEqual(expected);
  });
});

describe('an excerpt below its title', () => {
  const shown = (html: string, title: string) => textOf(withoutTitle(excerptParts(html), title));

  test.each([
    ['22:20 UTC on 9 July 2025. Impact <mark>starts</mark>.', 'Timeline: 22:20 UTC on 9 July 2025', 'Impact starts.'],
    ['<mark>Outage</mark> of mail. It began', 'Outage of mail', 'It began'],
    ['Outage of mail', 'Outage of mail', 'Outage of mail'],
    ['… cut before the title', 'Timeline: 9 July', '… cut before the title'],
    ['anything', '', 'anything'],
  ])('%j under %j is %j', (html, title, expected) => {
    expect(shown(html, title)).toBe(expected);
  });

  test('is always an end of the whole one', () => {
    fc.assert(
      fc.property(tokens, fc.nat(20), (html, length) => {
        const whole = textOf(excerptParts(html));
        expect(whole.endsWith(shown(html, whole.slice(0, length)))).toBe(true);
      }),
    );
  });
});
