/** Does every id inside a record mean one thing only? */
import type { Incident } from '../../schema/incident.ts';
import { durations } from '../../vocabulary/durations.ts';
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { statementsOf } from '../statements.ts';
import { quoted } from '../wording.ts';

const namesOfDurations: ReadonlySet<string> = new Set(durations.map(({ id }) => id));

function namedParts(incident: Incident): readonly { id: string; path: readonly [string, number] }[] {
  return [
    ...statementsOf(incident).map(({ statement, path }) => ({ id: statement.id, path })),
    ...incident.disputes.map(({ id }, index) => ({ id, path: ['disputes', index] as const })),
  ];
}

export const statementIdsAreUnique: Rule = {
  id: 'statement-ids-are-unique',
  states: 'Within a record no two statements or disputes share an id, and none has the name of a computed duration.',
  check: inEachIncident((incident) => {
    const first = new Map<string, readonly [string, number]>();
    return namedParts(incident).flatMap(({ id, path }): RecordBreach[] => {
      const at = { part: 'front-matter', path: [...path, 'id'] } as const;
      if (namesOfDurations.has(id))
        return [
          {
            ...at,
            message: `${quoted(id)} is the name of a computed duration`,
            cure: 'choose another id, for `<Fact>` could mean either',
          },
        ];
      const earlier = first.get(id);
      first.set(id, earlier ?? path);
      if (earlier === undefined) return [];
      return [
        {
          ...at,
          message: `${quoted(id)} is also the id of ${earlier[0]}[${earlier[1]}]`,
          cure: 'choose another id; it is an anchor in the page',
        },
      ];
    });
  }),
};
