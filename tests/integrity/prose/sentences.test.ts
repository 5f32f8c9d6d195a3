/** Where do sentences end, and is nothing lost between them? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf, withoutDigits } from '../../../src/integrity/prose/sentences.ts';
import type { Inline } from '../../../src/schema/story.ts';
import { cite, fact } from '../../story-fixture.ts';

const asWritten = (text: string): string => text;
const textsOf = (text: string): readonly string[] =>
  sentencesOf([{ kind: 'text', text }], asWritten).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['One. Two.', ['One.', 'Two.']],
    ['It ended. 300 flights were late.', ['It ended.', '300 flights were late.']],
    ['He said: “It ended.” Then he left.', ['He said: “It ended.”', 'Then he left.']],
    ['Who knew? Nobody! So it was.', ['Who knew?', 'Nobody!', 'So it was.']],
    ['It rose to 3.5 million.', ['It rose to 3.5 million.']],
    ['The U.S. Senate met at 5 p.m. Eastern.', ['The U.S. Senate met at 5 p.m. Eastern.']],
    ['J. Smith of Example Inc. Paris wrote No. 7.', ['J. Smith of Example Inc. Paris wrote No. 7.']],
    ['One line\nand the next. Two.', ['One line\nand the next.', 'Two.']],
    ['Without a stop', ['Without a stop']],
    ['', []],
  ])('%j falls into %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test('nothing is lost and nothing is told twice', () => {
    const piece = fc.constantFrom(
      'One',
      ' two',
      '. ',
      '.',
      '? ',
      ' 3',
      '12',
      '“',
      '” ',
      ' p.m. ',
      ' U.S. ',
      '\n',
      '…',
      ' No. ',
      '½',
      '𝟛',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(textsOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

test('digits are hidden without a change of length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hidden = withoutDigits(text);
      expect(hidden.length).toBe(text.length);
      expect(hidden).not.toMatch(/\p{N}/u);
    }),
    { seed: 1 },
  );
});

test('a number has a place in its sentence, and none where a name hides it', () => {
  const inlines: readonly Inline[] = [{ kind: 'text', text: 'It began. Route 53 failed for 5 hours.' }];
  const hideRoute = (text: string): string => text.replace('53', 'xx');
  expect(sentencesOf(inlines, hideRoute).map(({ numberAt }) => numberAt)).toEqual([-1, 20]);
});

test('every sentence is cited or not by itself', () => {
  const inlines: readonly Inline[] = [
    { kind: 'text', text: 'One ' },
    cite('s1'),
    { kind: 'text', text: '. Two. Three.' },
    cite('s2'),
    { kind: 'text', text: ' ' },
    fact('alarm'),
    { kind: 'text', text: ' was four. Five.' },
  ];
  expect(sentencesOf(inlines, asWritten).map(({ text, isCited }) => [text, isCited])).toEqual([
    ['One .', true],
    ['Two.', false],
    ['Three.', true],
    ['… was four.', true],
    ['Five.', false],
  ]);
});
