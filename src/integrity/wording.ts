/** How does a breach quote what is wrong, and guess what was meant? */

const longestQuotation = 80;

/** The offending text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  const letters = Array.from(text);
  return letters.length > longestQuotation ? `"${letters.slice(0, longestQuotation - 1).join('')}…"` : `"${text}"`;
}

/** The same, cut before as well, so that the letter at this index is in it. */
export function quotedAround(text: string, index: number): string {
  if (text.length <= longestQuotation || index < longestQuotation / 2) return quoted(text);
  return quoted(`…${text.slice(index - longestQuotation / 2)}`);
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function listed(texts: readonly string[], joint = 'and'): string {
  const all = texts.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${joint} ${all.at(-1) ?? ''}`;
}

/** Number of letters to insert, remove or replace to turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Longer texts are not compared: no id is longer, and the work grows with the square. */
const longestCompared = 90;

/** The known name that an unknown one comes near: by a third of its letters, or as a part between hyphens. */
export function nearestTo(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longestCompared) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const isPart = `-${name}-`.includes(`-${written}-`) || `-${written}-`.includes(`-${name}-`);
    const distance = editDistance(written, name);
    const allowed = Math.max(written.length, name.length) / 3;
    if ((isPart || distance <= allowed) && distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** `did you mean "delta-air-lines"? ` before the cure, where something is near enough. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const nearest = nearestTo(written, known);
  return nearest === undefined ? '' : `did you mean ${quoted(nearest)}? otherwise `;
}
