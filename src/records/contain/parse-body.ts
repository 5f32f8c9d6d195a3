/** What tree is a body, once nothing in it can be code? */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Complaint } from '../finding.ts';
import { placeAt, refuse } from '../refuse.ts';
import { expressionComplaint, importComplaint, masked } from './mask.ts';

/** As in astro.config.mjs: curly quotes would alter what a source said. */
export const bodyFeatures = { smartPunctuation: false } as const;

/** The parser takes time with the square of tags, comments and entities; a record has some 200. */
const mostOpenings = 2000;

type Parsed = { readonly tree: MdastNode; readonly complaints: readonly Complaint[] };

/**
 * Parses a body. Expressions and imports are complaints, never parsed. The tree is there whenever the rest of the body
 * could be read, so that every mistake is told in one run.
 */
export function parseBody(body: string): Parsed | { readonly complaints: readonly Complaint[] } {
  const excess = Array.from(body.matchAll(/[<{&]/g))[mostOpenings];
  if (excess) {
    const wording = { message: `holds more than ${mostOpenings} times "<", "{" or "&"`, cure: 'shorten it' };
    return { complaints: [refuse('body-size', placeAt(body, excess.index), wording)] };
  }
  const { text, braces, imports } = masked(body);
  const complaints = imports.slice(0, 20).map((at) => importComplaint(body, at));
  const parsed = tree(text);
  const code = 'root' in parsed ? codeWordRanges(parsed.root) : [];
  const expressions = braces.filter((at) => !code.some(([start, end]) => start <= at && at < end));
  complaints.push(...expressions.slice(0, 20).map((at) => expressionComplaint(body, at)));
  if (!('root' in parsed)) {
    // A masked expression may itself be what broke the syntax.
    return { complaints: complaints.length > 0 ? complaints : [parsed.complaint] };
  }
  if (complaints.length > 0 || braces.length === 0) return { tree: parsed.root, complaints };
  const unmasked = tree(body);
  return 'root' in unmasked ? { tree: unmasked.root, complaints } : { complaints: [unmasked.complaint] };
}

function tree(text: string): { readonly root: MdastNode } | { readonly complaint: Complaint } {
  try {
    return { root: mdxToMdast(text, { features: bodyFeatures }) };
  } catch (error) {
    return { complaint: syntaxComplaint(error) };
  }
}

/** Sätteri says `3:14: Unexpected …, expected … (note: …) (mdx-jsx:unexpected-character)`. */
function syntaxComplaint(error: unknown): Complaint {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', rest = text] = /^(\d+):(\d+): ([^]*)$/.exec(text) ?? [];
  const [, wrong = rest, note] = /^([^]*?)(?: \(note: ([^]*?)\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(rest) ?? [];
  return refuse(
    'body-syntax',
    { line: Number(line), column: Number(column) },
    {
      message: `the parser stops: ${wrong.replaceAll('\n', ' ')}`,
      cure: note ?? 'close every tag; a plain "<" or "{" is written \\< or \\{',
    },
  );
}

/** Offsets between which code words stand. */
function codeWordRanges(root: MdastNode): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { start, end } = node.position ?? {};
    if (node.type === 'inlineCode' && start?.offset !== undefined && end?.offset !== undefined) {
      ranges.push([start.offset, end.offset]);
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return ranges;
}
