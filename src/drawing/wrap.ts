/** Into which lines does a text fall at a width? */
import { textWidth, type Font } from './text-width.ts';

export interface WrapOptions extends Font {
  readonly width: number;
  /** The last line that is allowed ends in "…" if the text goes on. */
  readonly lines?: number;
}

/** How many signs of a text fit; at least `least`, so that whoever breaks a text gets on. */
function fitting(signs: readonly string[], { width, ...font }: Font & { readonly width: number }, least = 0): number {
  let used = 0;
  const end = signs.findIndex((sign, index) => {
    used += textWidth(sign, font);
    return index >= least && used > width;
  });
  return end === -1 ? signs.length : end;
}

/** As much of a text as fits, with "…" when something is cut off. */
export function shortened(text: string, { width, ...font }: Font & { readonly width: number }): string {
  const signs = [...text];
  if (fitting(signs, { width, ...font }) === signs.length) return text;
  const room = width - textWidth('…', font);
  return `${signs
    .slice(0, fitting(signs, { width: room, ...font }))
    .join('')
    .trimEnd()}…`;
}

/** Lines broken at spaces, first come first served; a word wider than a line is broken anywhere. */
export function wrap(text: string, { width, lines: most = Infinity, ...font }: WrapOptions): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/ +/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    for (let signs = [...word]; textWidth(word, font) > width && signs.length > 1; signs = [...word]) {
      const length = fitting(signs, { width, ...font }, 1);
      lines.push(signs.slice(0, length).join(''));
      word = signs.slice(length).join('');
    }
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most - 1);
  return [...kept, shortened(lines.slice(most - 1).join(' '), { width, ...font })];
}
