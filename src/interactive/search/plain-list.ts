/** What is shown while there is nothing to search with, or nothing found? The list of everything that the build has written. */

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** True when every word of the question is in the text, as it stands or as the beginning of a longer word. */
export const hasAllWords = (text: string, query: string): boolean =>
  folded(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => folded(text).includes(word));

/** Leaves the entries whose title has all words of the question, or all where none has; says how many have them. */
export function showInList(section: HTMLElement, query: string): number {
  const entries = [...section.querySelectorAll('li')];
  const fitting = query === '' ? [] : entries.filter((entry) => hasAllWords(entry.textContent, query));
  for (const entry of entries) entry.hidden = fitting.length > 0 && !fitting.includes(entry);
  for (const group of section.querySelectorAll<HTMLElement>('.plain-group')) {
    group.hidden = fitting.length > 0 && !fitting.some((entry) => group.contains(entry));
  }
  section.hidden = false;
  return fitting.length;
}
