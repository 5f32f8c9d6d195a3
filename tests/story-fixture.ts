/** How does a test write a story in few words? */
import type { Block, Inline, Place } from '../src/schema/story.ts';

const at = (line: number, column = 1): Place => ({ line, column });

export const cite = (...sources: string[]): Inline => ({ kind: 'cite', sources, place: at(1) });
export const fact = (id: string): Inline => ({ kind: 'fact', fact: id, place: at(1) });
export const term = (id: string): Inline => ({ kind: 'term', term: id, place: at(1) });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const strong = (...children: (string | Inline)[]): Inline => ({
  kind: 'strong',
  children: children.map(inline),
});
export const link = (address: string, text: string): Inline => ({
  kind: 'link',
  address,
  children: [inline(text)],
  place: at(1),
});

const inline = (part: string | Inline): Inline => (typeof part === 'string' ? { kind: 'text', text: part } : part);

/** A paragraph that stands in this line of the file. */
export const paragraph = (line: number, ...parts: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  children: parts.map(inline),
  place: at(line),
});

export const heading = (line: number, text: string, depth: 2 | 3 = 2): Block => ({
  kind: 'heading',
  depth,
  children: [inline(text)],
  place: at(line),
});

export const figure = (line: number, chart: string): Block => ({ kind: 'figure', chart, place: at(line) });

/** Words without a number, to fill a story up to a readable length. */
export const filler = (words: number): string => Array.from({ length: words }, () => 'word').join(' ');
