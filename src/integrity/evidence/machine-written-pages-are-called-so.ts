/** Is a page from a site known to be written by machines graded as such? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Sites on which pages were seen that a machine wrote or rewrote without an editor. */
const machineWrittenSites: ReadonlySet<string> = new Set([
  'failure-modes.dev',
  'exbulletin.com',
  'inkl.com',
  'dev.to',
  'cybernoz.com',
  'windowsnews.ai',
  'windowsforum.com',
  'postmortems.app',
  'softwarefailures.com',
]);

/** The last two labels of a host name, which none of the sites above exceeds. */
function siteOf(address: string): string {
  return new URL(address).hostname.toLowerCase().split('.').slice(-2).join('.');
}

export const machineWrittenPagesAreCalledSo: Rule = {
  id: 'machine-written-pages-are-called-so',
  states: 'A page of a site known to be machine-written has kind generated.',
  check: inEachIncident(({ bibliography }) =>
    Object.entries(bibliography).flatMap(([id, { url, kind }]) => {
      if (url === null || kind === 'generated') return [];
      const site = siteOf(url);
      if (!machineWrittenSites.has(site)) return [];
      return [
        {
          part: 'sources' as const,
          path: [id, 'kind'],
          message: `is ${quoted(kind)}, but pages of ${site} are written or rewritten by machines`,
          cure: 'write "generated"; where it copies a better source, cite that one',
        },
      ];
    }),
  ),
};
