/** Into which sentences does a paragraph fall, and which of them carry a citation? */
import type { Inline } from '../../schema/story.ts';

export interface Sentence {
  readonly text: string;
  /** Where in the text the first number stands that is not a part of a name; -1 without one. */
  readonly numberAt: number;
  /** Has a `<Cite>` in it or right after its full stop, or a `<Fact>` in it. */
  readonly isCited: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const number = /\p{N}/gu;

/** A full stop after these does not end a sentence: "U.S.", "p.m.", "J.", "No." */
const abbreviation =
  /(?:^|[\s(])(?:(?:\p{L}\.){2,}|\p{Lu}\.|(?:Nos?|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|St|vs|approx|ca|cf|Fig|Art|Sec|vol|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s*$/u;

/** Where sentences end. The segmenter breaks at line ends, and only before capitals: both are mended, letter for letter. */
function endsOf(text: string): readonly number[] {
  const mended = text.replace(/\s/gu, ' ').replace(/(?<=[.!?…]["”’)]* +)\d/gu, 'X');
  const ends: number[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(mended)) {
    const end = index + segment.length;
    if (end < mended.length && abbreviation.test(mended.slice(start, end))) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

/** The text with an `x` for every digit, as long as before. */
export function withoutDigits(text: string): string {
  return text.replace(number, (digit) => 'x'.repeat(digit.length));
}

/** What a block says: letters as written, the same with digits of code hidden, and where it cites. */
function readingOf(inlines: readonly Inline[]): { text: string; prose: string; citedAt: readonly number[] } {
  let text = '';
  let prose = '';
  const citedAt: number[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'cite' || inline.kind === 'fact') citedAt.push(text.length);
    // Code names things; its digits are not figures.
    if (inline.kind === 'text' || inline.kind === 'code') {
      text += inline.text;
      prose += inline.kind === 'code' ? withoutDigits(inline.text) : inline.text;
    } else if (inline.kind === 'fact' || inline.kind === 'term') {
      // Printed as words; a capital lets a sentence begin with them.
      text += '…';
      prose += 'X';
    }
  }
  return { text, prose, citedAt };
}

/**
 * The sentences of a block; `hideNames` takes the digits out of names and keeps the length.
 * A citation has no width: directly after a full stop it falls inside the sentence before, which ends with the next space.
 */
export function sentencesOf(inlines: readonly Inline[], hideNames: (text: string) => string): readonly Sentence[] {
  const { text, prose, citedAt } = readingOf(inlines);
  const figures = hideNames(prose);
  let start = 0;
  return endsOf(prose).map((end) => {
    const from = start;
    start = end;
    return {
      text: text.slice(from, end).trimEnd(),
      numberAt: figures.slice(from, end).search(number),
      isCited: citedAt.some((at) => at >= from && (at < end || end === text.length)),
    };
  });
}
