/** Does every dispute point at statements that its record makes? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { statementsOf } from '../statements.ts';
import { didYouMean, quoted } from '../wording.ts';

export const disputedStatementsExist: Rule = {
  id: 'disputed-statements-exist',
  states: 'Every statement that a dispute names is a statement of the same record.',
  check: inEachIncident((incident) => {
    const known = new Set(statementsOf(incident).map(({ statement }) => statement.id));
    return incident.disputes.flatMap((dispute, index) =>
      (dispute.statements ?? []).flatMap((named, place) =>
        known.has(named)
          ? []
          : [
              {
                part: 'front-matter' as const,
                path: ['disputes', index, 'statements', place],
                message: `${quoted(named)} is not the id of a statement of this record`,
                cure: `${didYouMean(named, known)}write the id of a timeline event, an impact, a factor, a dependency, a response or a relation`,
              },
            ],
      ),
    );
  }),
};
