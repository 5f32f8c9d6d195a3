/** Of which small pieces are the sections under a comparison made? */
import type { ComparedRecord } from '../analysis/comparison/record.ts';
import { glossary } from '../vocabulary/glossary.ts';
import type { Words } from '../words/words.ts';
import type { Cell, Line, Piece, Places } from './document.ts';

/** What a section needs besides its incidents: the words of a language and the addresses of a site. */
export interface Setting {
  readonly words: Words;
  readonly places: Places;
}

export const text = (content: string): Line => [{ text: content }];
export const aside = (content: string): Line => [{ text: content, aside: true }];
export const cell = (content: string): Cell => [text(content)];
export const link = (content: string, href: string): Line => [{ text: content, href }];

/** An incident by its short name, leading to its record or a place in it. */
export const incidentLink = ({ id, shortTitle }: ComparedRecord, { places }: Setting, anchor?: string): Line =>
  link(shortTitle, places.incident(id, anchor));

/** Where a term of a vocabulary is defined, under its own name. */
export function definitionPiece(vocabulary: string, id: string, { words, places }: Setting): Piece {
  const anchor = `${vocabulary}-${id}`;
  const term = glossary.find((each) => each.anchor === anchor);
  if (!term) throw new RangeError(`no term "${id}" in the list "${vocabulary}"`);
  return { text: words.comparisonFindings.definition(term.label), href: places.glossary(anchor) };
}
