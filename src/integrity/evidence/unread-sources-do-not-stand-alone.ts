/** Does every statement rest on at least one source that we have read? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { accountsOf, statementsOf } from '../statements.ts';
import { listed } from '../wording.ts';

export const unreadSourcesDoNotStandAlone: Rule = {
  id: 'unread-sources-do-not-stand-alone',
  states: 'No statement and no account of a dispute rests only on sources that were not read.',
  check: inEachIncident((incident) =>
    [
      ...statementsOf(incident).map(({ statement: { sources }, path }) => ({ sources, path })),
      ...accountsOf(incident).map(({ account: { sources }, path }) => ({ sources, path })),
    ].flatMap(({ sources, path }) => {
      const unread = sources.filter(
        (source) => Object.hasOwn(incident.bibliography, source) && incident.bibliography[source]?.read === 'not-read',
      );
      if (unread.length < sources.length) return [];
      return [
        {
          part: 'front-matter' as const,
          path: [...path, 'sources'],
          message: `${unread.length === 1 ? 'names only' : 'name only'} ${listed(unread)}, not read by us`,
          cure: 'cite the source in which it was seen, or read it and set `read`',
        },
      ];
    }),
  ),
};
