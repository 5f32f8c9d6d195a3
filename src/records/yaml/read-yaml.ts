/** What does a YAML text say, and where does it say it? */
import { Composer, isMap, isScalar, isSeq, LineCounter, type Document, type Node } from 'yaml';
import type { Place } from '../../schema/story.ts';
import type { Complaint } from '../finding.ts';
import { refuse, wholeFile } from '../refuse.ts';
import { scalarComplaints } from './scalars.ts';
import { harmlessTokens } from './tokens.ts';

export interface YamlReading {
  readonly value: unknown;
  /** Where the value at a path stands; the nearest one above it where there is none. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the last key of a path stands. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

const options = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/** A broken text can bring an error for every bracket in it. */
const mostErrors = 1000;

type Outcome = { readonly reading: YamlReading } | { readonly complaints: readonly Complaint[] };

/** Reads one document; the line numbers are those of the text. */
export function readYaml(source: string): Outcome {
  const lines = new LineCounter();
  const harmless = harmlessTokens(source, lines);
  if ('complaints' in harmless) return harmless;
  const composer = new Composer({ ...options, lineCounter: lines });
  const [document] = composer.compose(harmless.tokens, true, source.length);
  if (!document) return { complaints: [empty] };

  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const placeOf = (node: Node) => placeAt(node.range?.[0] ?? 0);
  // What follows on the line of a mistake is seldom another one.
  const byLine = new Map<number, Complaint>();
  for (const error of [...document.errors, ...document.warnings].slice(0, mostErrors)) {
    const isDuplicate = error.code === 'DUPLICATE_KEY';
    const message = isDuplicate ? 'stands twice in its mapping' : lowerFirst(error.message);
    const cure = isDuplicate ? 'keep one of the two' : 'write "key: value", and text with ": " or " #" in it in quotes';
    const place = placeAt(error.pos[0]);
    if (byLine.has(place.line)) continue;
    byLine.set(place.line, refuse(isDuplicate ? 'yaml-duplicate-key' : 'yaml-syntax', place, { message, cure }));
  }
  if (byLine.size > 0) return { complaints: [...byLine.values()].slice(0, 20) };
  if (document.contents === null) return { complaints: [empty] };
  const complaints = scalarComplaints(document, placeOf);
  if (complaints.length > 0) return { complaints };
  return {
    reading: {
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      placeOf: (path) => placeOf(nodeAt(document, path, 'value')),
      placeOfKey: (path) => placeOf(nodeAt(document, path, 'key')),
    },
  };
}

const empty = refuse('yaml-syntax', wholeFile, { message: 'holds no facts', cure: 'write "key: value" lines' });

/** Parser messages begin with a capital; a complaint is a clause. */
const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The node at a path or the nearest one above it that stands somewhere; for `key`, the key of the last step. */
function nodeAt(document: Document, path: readonly PropertyKey[], last: 'key' | 'value'): Node {
  let node = document.contents as Node;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return node;
      const isKeyWanted = last === 'key' && index === path.length - 1;
      // A value that was left empty stands nowhere of its own.
      const next = isKeyWanted || !hasText(pair.value) ? pair.key : pair.value;
      node = next as Node;
      if (next === pair.key) return node;
    } else if (isSeq(node)) {
      const next = typeof step === 'number' ? node.items[step] : undefined;
      if (!hasText(next)) return node;
      node = next as Node;
    } else return node;
  }
  return node;
}

function hasText(node: unknown): boolean {
  const range = (node as Node | null | undefined)?.range;
  return range !== undefined && range !== null && range[1] > range[0];
}
