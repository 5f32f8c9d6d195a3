/** How does a layer write a complaint? Always with one of the known codes. */
import type { Place } from '../schema/story.ts';
import { pathText, type Complaint } from './finding.ts';
import type { Refusal } from './refusals.ts';

/** Stands for a file as a whole. */
export const wholeFile: Place = { line: 1, column: 1 };

export interface Wording {
  /** What is wrong, quoting the offending text. A clause that follows the path: `is not …`. */
  readonly message: string;
  /** What to write instead. */
  readonly cure: string;
}

/** A complaint at a place, about the field at a path where there is one. */
export function refuse(rule: Refusal, place: Place, wording: Wording, path: readonly PropertyKey[] = []): Complaint {
  const { message, cure } = wording;
  return { line: place.line, column: place.column, path: pathText(path), rule, message, cure };
}

/** The line and column of an offset, both counted from 1, columns in UTF-16 units as editors and parsers count them. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
