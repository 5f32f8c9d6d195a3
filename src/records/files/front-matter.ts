/** Where do the facts of a file end and its story begin? */
import type { Complaint } from '../finding.ts';
import { refuse } from '../refuse.ts';

/** Both parts keep the line numbers of the file: what is not theirs is left as empty lines. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
}

const write = 'begin the file with a line of three hyphens, then the facts, then such a line again';

/**
 * Splits a file at its two fences. Astro splits at the first line that begins with `---` or `+++`, so any such line
 * within the facts is refused: the two must never disagree about what is fact and what is body.
 */
export function splitFrontMatter(text: string): Parts | { readonly complaints: readonly Complaint[] } {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    const opensToml = lines[0]?.startsWith('+++') === true;
    const message = opensToml ? 'opens with "+++"' : 'does not open with a line "---"';
    return { complaints: [refuse('fence', { line: 1, column: 1 }, { message, cure: write })] };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end < 0) {
    const last = { line: lines.length, column: 1 };
    return { complaints: [refuse('fence', last, { message: 'has no second line "---"', cure: write })] };
  }
  if (lines[end] !== '---') {
    const message = `has a line in its facts that begins with "${lines[end]?.slice(0, 3) ?? ''}"`;
    const cure = 'close the facts with "---" and nothing after it, or indent the line';
    return { complaints: [refuse('fence', { line: end + 1, column: 1 }, { message, cure })] };
  }
  return {
    yaml: `\n${lines.slice(1, end).join('\n')}\n`,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
