/** In which words does the search speak to a reader? Only its own part of each dictionary is sent to the browser. */
import { search } from '../../words/en-search.ts';
import type { Words } from '../../words/words.ts';

export type SearchWords = Words['search'];

const dictionaries: Readonly<Record<string, SearchWords>> = { en: search };

export const searchWordsOf = (language: string): SearchWords => dictionaries[language] ?? search;
