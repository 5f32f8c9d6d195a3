/** Is an incident what a reader is typing? */

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word typed occurs, in whatever order; accents and case do not matter. Nothing typed finds everything. */
export function matches(query: string, text: string): boolean {
  const within = folded(text);
  return folded(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => within.includes(word));
}
