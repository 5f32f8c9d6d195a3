/** How does a picture lose its tooltips, where no pointer can rest on them? */
import type { Mark } from './scene.ts';

/** The marks without hints: on a phone they would only be bytes. */
export function withoutHints(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark): Mark => {
    const { hint: _hint, ...rest } = mark;
    return rest.kind === 'group' ? { ...rest, children: withoutHints(rest.children) } : rest;
  });
}
