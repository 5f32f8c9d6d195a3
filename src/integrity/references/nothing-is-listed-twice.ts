/** Does a list of a record name the same thing twice? */
import type { Incident } from '../../schema/incident.ts';
import { accountsOf, statementsOf } from '../statements.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

interface List {
  readonly path: readonly (string | number)[];
  readonly items: readonly string[];
}

function listsOf(incident: Incident): readonly List[] {
  return [
    { path: ['services'], items: incident.services },
    { path: ['identifiers'], items: incident.identifiers.map(({ scheme, value }) => `${scheme} ${value}`) },
    { path: ['openQuestions'], items: incident.openQuestions },
    ...statementsOf(incident).map(({ statement, path }) => ({ path: [...path, 'sources'], items: statement.sources })),
    ...accountsOf(incident).map(({ account, path }) => ({ path: [...path, 'sources'], items: account.sources })),
    ...incident.disputes.map(({ statements = [] }, index) => ({
      path: ['disputes', index, 'statements'],
      items: statements,
    })),
  ];
}

export const nothingIsListedTwice: Rule = {
  id: 'nothing-is-listed-twice',
  states: 'No list of sources, services, identifiers, questions or disputed statements names the same thing twice.',
  check: inEachIncident((incident) =>
    listsOf(incident).flatMap(({ path, items }) =>
      items.flatMap((item, index) =>
        items.indexOf(item) === index
          ? []
          : [
              {
                part: 'front-matter' as const,
                path: [...path, index],
                message: `${quoted(item)} is in the list already`,
                cure: 'remove it here',
              },
            ],
      ),
    ),
  ),
};
