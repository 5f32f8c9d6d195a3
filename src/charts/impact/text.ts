/** How do a statement and the small print behind it run on in the same lines? */
import type { Text } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { wrap } from '../../drawing/wrap.ts';

export const textSize = 13;
export const lineHeight = 16;

export interface Flow {
  readonly texts: readonly Text[];
  readonly height: number;
}

/** Two texts as one paragraph, the first in ink and the second soft; the top of the first line is at height zero. */
export function flowOf(first: string, second: string, x: number, width: number): Flow {
  const font = { size: textSize };
  const separator = first === '' || second === '' ? ' ' : '\u00A0· ';
  const lines = wrap(first + separator + second, { ...font, width });
  let remaining = first.replaceAll(' ', '').length;
  const texts = lines.flatMap((line, index): readonly Text[] => {
    let split = 0;
    while (split < line.length && remaining > 0) {
      if (line[split] !== ' ') remaining -= 1;
      split += 1;
    }
    const [head, tail] = [line.slice(0, split).trimEnd(), line.slice(split).trimStart()];
    const y = textSize + index * lineHeight;
    const text = (role: string, words: string, at: number): Text => ({
      kind: 'text',
      role,
      text: words,
      x: at,
      y,
      anchor: 'start',
      ...font,
    });
    const tailAt = head === '' ? x : x + textWidth(`${head} `, font);
    return [...(head === '' ? [] : [text('ink', head, x)]), ...(tail === '' ? [] : [text('soft', tail, tailAt)])];
  });
  return { texts, height: lines.length * lineHeight };
}
