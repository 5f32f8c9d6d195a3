/** Into which lines does a text fall at a width? */
import { textWidth, type Font } from './text-width.ts';

export interface WrapOptions extends Font {
  readonly width: number;
  /** The last line that is allowed ends in "…" if the text goes on. */
  readonly lines?: number;
}

/** As much of a text as fits, with "…" when something is cut off. */
export function shortened(text: string, { width, ...font }: Font & { readonly width: number }): string {
  if (textWidth(text, font) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('').trimEnd()}…`, font) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
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
    while (textWidth(word, font) > width && word.length > 1) {
      let length = word.length - 1;
      while (length > 1 && textWidth(word.slice(0, length), font) > width) length -= 1;
      lines.push(word.slice(0, length));
      word = word.slice(length);
    }
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most - 1);
  return [...kept, shortened(lines.slice(most - 1).join(' '), { width, ...font })];
}
