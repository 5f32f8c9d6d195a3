/** Which words of an excerpt did the search mark? Pagefind gives a string of HTML; the page forbids HTML from strings. */

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const marks = /<mark>(.*?)<\/mark>/gs;
/** Pagefind marks a word with the punctuation that clings to it. */
const clinging = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Pagefind escapes these two and no other, so an `&amp;` is what the page says and stays. */
const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The text of an excerpt in order; everything but Pagefind's own marks is text. */
export function excerptParts(html: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last && last.marked === marked) parts[parts.length - 1] = { text: last.text + text, marked };
    else if (text !== '') parts.push({ text, marked });
  };
  let end = 0;
  for (const match of html.matchAll(marks)) {
    add(plain(html.slice(end, match.index)), false);
    const [, before = '', word = '', after = ''] = clinging.exec(plain(match[1] ?? '')) ?? [];
    add(before, false);
    add(word, true);
    add(after, false);
    end = match.index + match[0].length;
  }
  add(plain(html.slice(end)), false);
  return parts;
}

/** The excerpt without the title at its beginning, which is printed above it; the whole where nothing else is left. */
export function withoutTitle(parts: readonly ExcerptPart[], title: string): readonly ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  // A place is named by its section, a colon and what the page itself calls it.
  const names = [title, title.slice(title.indexOf(': ') + 2)].map((name) => name.replace(/\s+/g, ' ').trim());
  const name = names.find((each) => each !== '' && text.startsWith(each)) ?? '';
  const gap = name === '' ? 0 : (/^[\s.·:,]*/.exec(text.slice(name.length))?.[0].length ?? 0);
  let left = name.length + gap;
  if (left === 0 || left >= text.length) return parts;
  return parts.flatMap(({ text: piece, marked }) => {
    const rest = piece.slice(Math.min(left, piece.length));
    left -= piece.length - rest.length;
    return rest === '' ? [] : [{ text: rest, marked }];
  });
}

/** The different marked words, without case. */
export function markedWords(html: string): ReadonlySet<string> {
  return new Set(excerptParts(html).flatMap(({ text, marked }) => (marked ? [text.toLowerCase()] : [])));
}
