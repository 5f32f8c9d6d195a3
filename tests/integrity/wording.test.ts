/** Does a breach quote briefly, and guess only what is near? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, listed, nearestTo, quoted, quotedAround } from '../../src/integrity/wording.ts';

describe('a quotation', () => {
  test('short texts are quoted in full', () => {
    expect(quoted('10 July')).toBe('"10 July"');
    expect(quoted('')).toBe('""');
  });

  test('long texts are cut, between letters and not inside one', () => {
    expect(quoted('a'.repeat(80))).toBe(`"${'a'.repeat(80)}"`);
    expect(quoted('a'.repeat(81))).toBe(`"${'a'.repeat(79)}…"`);
    expect(quoted('𝒳'.repeat(100))).toBe(`"${'𝒳'.repeat(79)}…"`);
  });

  test('around a place, the letter at this place is in it, however long the text', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), (before, after) => {
        const text = `${'a'.repeat(before)}7${'b'.repeat(after)}`;
        const quotation = quotedAround(text, before);
        expect(quotation).toContain('7');
        expect(quotation.length).toBeLessThanOrEqual(82);
      }),
      { seed: 1 },
    );
  });
});

test.each([
  [[], ''],
  [['a'], '"a"'],
  [['a', 'b'], '"a" and "b"'],
  [['a', 'b', 'c'], '"a", "b" and "c"'],
])('%j is listed as %s', (texts, expected) => {
  expect(listed(texts)).toBe(expected);
});

describe('the nearest name', () => {
  const known = ['exchange-online', 'outlook', 'outlook-mobile', 'delta-air-lines'];

  test.each([
    ['exchange-onlin', 'exchange-online'],
    ['excahnge-online', 'exchange-online'],
    ['outlok', 'outlook'],
    ['delta', 'delta-air-lines'],
    ['air-lines', 'delta-air-lines'],
    ['microsoft-outlook', 'outlook'],
    ['outlook-mobil', 'outlook-mobile'],
  ])('of %s is %s', (written, expected) => {
    expect(nearestTo(written, known)).toBe(expected);
  });

  test.each(['slack', 'x', '', 'lines-air', 'a'.repeat(100_000)])('%.20s is near to nothing', (written) => {
    expect(nearestTo(written, known)).toBeUndefined();
  });

  test('the first of two that are equally near is meant', () => {
    expect(nearestTo('abcdef', ['abcdeX', 'abcdeY'])).toBe('abcdeX');
  });

  test('a name one letter away is always found, and a known one is nearest to itself', () => {
    const name = fc.stringMatching(/^[a-z]{6,20}$/);
    fc.assert(
      fc.property(name, fc.nat(), (text, place) => {
        const index = place % text.length;
        expect(nearestTo(text.slice(0, index) + text.slice(index + 1), [text])).toBe(text);
        expect(nearestTo(text, ['other', text])).toBe(text);
      }),
      { seed: 1 },
    );
  });

  test('a cure asks for it, and says nothing where nothing is near', () => {
    expect(didYouMean('outlok', known)).toBe('did you mean "outlook"? otherwise ');
    expect(didYouMean('slack', known)).toBe('');
  });
});
