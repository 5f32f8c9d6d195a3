/** When are two names the same to a reader? When only case, accents, spaces or punctuation tell them apart. */

/** The name without what a reader may overlook. A name of signs alone stays as it is. */
export function folded(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
  return letters === '' ? name : letters;
}
