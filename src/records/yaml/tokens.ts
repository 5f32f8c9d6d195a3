/** Is a YAML text harmless enough to be composed? Asked of its tokens, before anything is built from them. */
import { Parser, type CST, type LineCounter } from 'yaml';
import type { Place } from '../../schema/story.ts';
import type { Complaint } from '../finding.ts';
import { refuse, type Wording } from '../refuse.ts';
import type { Refusal } from '../refusals.ts';

/** A record nests five deep; composing and copying recurse. */
const deepest = 12;

/** The longest record allowed by the schema has fewer. */
const mostNodes = 20_000;

/** Finding duplicate keys takes time with the square of the keys of one mapping: 20,000 take 3 s, 1,000 take 20 ms. */
const mostKeys = 1000;

/** Who writes one alias writes many. */
const mostComplaints = 20;

const markers: Partial<Record<string, readonly [Refusal, string, string]>> = {
  alias: ['yaml-alias', 'an alias', 'write the value itself'],
  anchor: ['yaml-anchor', 'an anchor', 'remove it; where the text begins with "&", write it in quotes'],
  tag: ['yaml-tag', 'a tag', 'remove it; where the text begins with "!", write it in quotes'],
  directive: ['yaml-syntax', 'a directive', 'remove it'],
  'explicit-key-ind': ['yaml-syntax', 'a key written with "?"', 'write "key: value"'],
  'doc-start': ['yaml-syntax', 'a line that starts another document', 'remove it; a file is one document'],
  'doc-end': ['yaml-syntax', 'a line that ends the document', 'remove it; a file is one document'],
};

type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly complaints: readonly Complaint[] };

/** The tokens of a text without aliases, anchors, tags, directives, complex keys, and without excess. */
export function harmlessTokens(source: string, lines: LineCounter): Tokens {
  const tokens = [...new Parser(lines.addNewLine).parse(source)];
  const complaints: Complaint[] = [];
  const complain = (rule: Refusal, offset: number, wording: Wording) => {
    const { line, col } = lines.linePos(offset);
    const place: Place = { line, column: col };
    complaints.push(refuse(rule, place, wording));
  };

  const look = (token: CST.Token) => {
    const marker = markers[token.type];
    if (!marker) return;
    const [rule, name, cure] = marker;
    const written = 'source' in token ? token.source.trim() : '';
    complain(rule, token.offset, { message: `${written === '' ? '' : `"${written.slice(0, 60)}" `}is ${name}`, cure });
  };

  let nodes = 0;
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [];
  const later = (token: CST.Token | null | undefined, depth: number) => {
    if (token) waiting.push({ token, depth });
  };
  for (const token of tokens.toReversed()) later(token, 0);

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    look(token);
    if (token.type === 'document') {
      token.start.forEach(look);
      token.end?.forEach(look);
      later(token.value, depth);
    } else if ('props' in token) token.props.forEach(look);
    else if ('items' in token) {
      nodes += token.items.length;
      if (depth >= deepest) {
        complain('yaml-depth', token.offset, {
          message: `nests more than ${deepest} deep`,
          cure: 'a record needs no more than five levels',
        });
        break;
      }
      if (nodes > mostNodes || (token.type !== 'block-seq' && token.items.length > mostKeys)) {
        complain('yaml-size', token.offset, {
          message: `holds more than ${nodes > mostNodes ? `${mostNodes} nodes` : `${mostKeys} keys`}`,
          cure: 'shorten it',
        });
        break;
      }
      for (let index = token.items.length - 1; index >= 0; index -= 1) {
        const { start, key, sep, value } = token.items[index] as CST.CollectionItem;
        start.forEach(look);
        sep?.forEach(look);
        later(value, depth + 1);
        later(key, depth + 1);
      }
    }
    if (complaints.length >= mostComplaints) break;
  }
  if (complaints.length === 0) return { tokens };
  return { complaints: complaints.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, mostComplaints) };
}
