/** Where do the links of a picture lead when it stands somewhere else? */
import type { Mark } from './scene.ts';

/** The marks with each link replaced; a link that becomes undefined is dropped, and its group stays. */
export function relinked(marks: readonly Mark[], linkOf: (href: string) => string | undefined): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== 'group') return mark;
    const { href, ...group } = mark;
    const link = href === undefined ? undefined : linkOf(href);
    return { ...group, ...(link !== undefined && { href: link }), children: relinked(mark.children, linkOf) };
  });
}
