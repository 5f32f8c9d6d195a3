/** How does a reader who spells in American find what the atlas spells in British? */

/** American endings and their British ones. A word that this bends out of shape is found nowhere and does no harm. */
const british: readonly (readonly [RegExp, string])[] = [
  [/\blicens(e|es|ed|ing)\b/gi, 'licenc$1'],
  [/\b(\w+?)iz(e|es|ed|ing|ation|ations)\b/gi, '$1is$2'],
  [/\bcenter(s?)\b/gi, 'centre$1'],
  [/\bcancel(ed|ing)\b/gi, 'cancell$1'],
  [/\b(col|fav|lab|behavi)or(s?)\b/gi, '$1our$2'],
];

/** The question in the spelling of the atlas; null where it is the same already. */
export function inBritish(query: string): string | null {
  const spelt = british.reduce((text, [american, form]) => text.replace(american, form), query);
  return spelt === query ? null : spelt;
}
