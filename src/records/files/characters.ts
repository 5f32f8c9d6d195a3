/** Which characters may no text of a record hold? Those that nobody sees, and those that turn the text around. */
import type { Wording } from '../refuse.ts';

/**
 * Control characters but the line feed; bidirectional controls (U+202A to 202E, U+2066 to 2069 and kin); line
 * separators; what has no shape (U+200B, U+FEFF, the tag block …), private and unassigned code points, half a surrogate
 * pair. Joiners (U+200C, U+200D) and the usual variation selectors belong to scripts and emoji, and may pass.
 */
const refused =
  /[[[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{Bidi_C}\p{NChar}]--\p{Variation_Selector}--[\n\p{Join_Control}]][\u{e0000}-\u{e0fff}]]/v;
const everyRefused = new RegExp(refused, 'gv');

/** Whatever is not plain ASCII; it is worth a closer look, and most text is not worth one. */
const notAscii = /[^\n -~]/g;

const isClean = (text: string) => {
  const unusual = text.match(notAscii);
  return unusual === null || !refused.test(unusual.join(''));
};

/** Offsets of the characters that may not stand in a text. */
export function refusedCharacters(text: string): readonly { readonly offset: number; readonly name: string }[] {
  if (isClean(text)) return [];
  return Array.from(text.matchAll(everyRefused), (match) => ({ offset: match.index, name: nameOf(match[0]) }));
}

/** `U+202E`. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export function refusedCharacter(name: string): Wording {
  if (name === 'U+0009') return { message: 'holds a tab', cure: 'write spaces' };
  return { message: `holds ${name}, which a reader cannot see`, cure: 'remove the character' };
}

/** The same text with refused characters spelt out, so that it can be printed on a terminal. */
export function spelledOut(text: string): string {
  return refused.test(text) || text.includes('\n')
    ? text.replace(everyRefused, (character) => `<${nameOf(character)}>`).replaceAll('\n', '<U+000A>')
    : text;
}
