/**
 * Which braces and which imports of a body would a JavaScript parser have to read? They are masked, so that the parser
 * of expressions never sees a stranger's text: 10,000 nested brackets in one are enough to kill the process.
 */
import type { Complaint } from '../finding.ts';
import { placeAt, refuse } from '../refuse.ts';

export interface Masked {
  /** The body with a harmless character in place of each opening brace and of each first letter of an import. */
  readonly text: string;
  /** Offsets of the braces. Those inside code words are only letters; every other one opens an expression. */
  readonly braces: readonly number[];
  /** Offsets of the lines that import or export. */
  readonly imports: readonly number[];
}

/** Means nothing to MDX, and is one UTF-16 unit, so that places stay what they are. */
export const mask = '•';

/** A comment, and nothing else, in braces. */
const comment = /^\{\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*\}/;

/** MDX takes such a line for code where a block can begin; anywhere else it is easily moved. */
const importLine = /^(?:import|export)(?=[\s{"'*/]|$)/gm;

const longestComment = 2000;

/** Masks what would be parsed as JavaScript, but for comments. */
export function masked(body: string): Masked {
  const imports = Array.from(body.matchAll(importLine), (match) => match.index);
  const braces: number[] = [];
  for (let at = body.indexOf('{'); at >= 0; at = body.indexOf('{', at + 1)) {
    const commented = comment.exec(body.slice(at, at + longestComment))?.[0];
    if (commented !== undefined) at += commented.length - 1;
    else if (!isEscaped(body, at)) braces.push(at);
  }
  const letters = body.split('');
  for (const at of [...braces, ...imports]) letters[at] = mask;
  return { text: braces.length + imports.length > 0 ? letters.join('') : body, braces, imports };
}

/** True when an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

const firstWords = (body: string, at: number) => body.slice(at, at + 60).split('\n')[0] ?? '';

export function importComplaint(body: string, at: number): Complaint {
  return refuse('body-import', placeAt(body, at), {
    message: `"${firstWords(body, at)}" is an import or export`,
    cure: 'remove it; if it is prose, move the word away from the start of the line',
  });
}

export function expressionComplaint(body: string, at: number): Complaint {
  const written = firstWords(body, at);
  const kind = written.startsWith('{...')
    ? 'spreads attributes'
    : body[at - 1] === '='
      ? 'computes an attribute'
      : 'is an expression';
  return refuse('body-expression', placeAt(body, at), {
    message: `"${written}" ${kind}`,
    cure: kind === 'is an expression' ? 'remove it; a plain brace is written \\{' : 'write each value in quotes',
  });
}
