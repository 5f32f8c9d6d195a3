/** Is every text in a bibliography listed once? */
import type { Source } from '../../schema/source.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** What tells two texts apart: the address without scheme, `www.`, fragment and last slash, and the place inside it. */
function textOf({ url, locator }: Source & { readonly url: string }): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search} ${locator ?? ''}`;
}

export const addressesStandOnce: Rule = {
  id: 'addresses-stand-once',
  states:
    'No two sources of a record have the same address, unless `locator` says that they are different places in it.',
  check: inEachIncident(({ bibliography }) => {
    const first = new Map<string, string>();
    return Object.entries(bibliography).flatMap(([id, source]) => {
      const { url } = source;
      if (url === null) return [];
      const text = textOf({ ...source, url });
      const earlier = first.get(text);
      first.set(text, earlier ?? id);
      if (earlier === undefined) return [];
      return [
        {
          part: 'sources' as const,
          path: [id, 'url'],
          message: `${quoted(url)} is the address of ${earlier} as well`,
          cure: `cite ${earlier} in its place; one text is one witness`,
        },
      ];
    });
  }),
};
