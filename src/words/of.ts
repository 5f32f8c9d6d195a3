/** In which words does a page of this language speak? */
import { en } from './en.ts';
import type { Words } from './words.ts';

const dictionaries: Readonly<Record<string, Words>> = { en };

/** The dictionary of a language; English where none is asked for or known. */
export function wordsOf(language: string | undefined): Words {
  return dictionaries[language ?? 'en'] ?? en;
}
