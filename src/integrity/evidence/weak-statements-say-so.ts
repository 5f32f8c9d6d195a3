/** Does every statement that rests on low grades alone say why it is kept, and no other? */
import { sourceKinds, type Grade, type SourceKind } from '../../vocabulary/source-kinds.ts';
import { termOf } from '../../vocabulary/term.ts';
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { statementsOf } from '../statements.ts';

const gradeOf = (kind: SourceKind): Grade => termOf(sourceKinds, kind).grade;

export const weakStatementsSaySo: Rule = {
  id: 'weak-statements-say-so',
  states: 'A statement on sources of grade C or D alone says in `weak` why it is kept; a better one does not.',
  check: inEachIncident((incident) =>
    statementsOf(incident).flatMap(({ statement, path }): RecordBreach[] => {
      const graded = statement.sources.flatMap((id) => {
        const source = Object.hasOwn(incident.bibliography, id) ? incident.bibliography[id] : undefined;
        // A source that nobody here has read vouches for nothing.
        return source ? [{ id, grade: source.read === 'not-read' ? 'D' : gradeOf(source.kind) }] : [];
      });
      // A source that is missing may be the good one.
      if (graded.length < statement.sources.length) return [];
      const good = graded.find(({ grade }) => grade === 'A' || grade === 'B');
      const at = { part: 'front-matter', path } as const;
      const list = graded.map(({ id, grade }) => `${id} (${grade})`).join(', ');
      if (good === undefined && statement.weak === undefined)
        return [
          {
            ...at,
            message: `rests on low grades alone: ${list}`,
            cure: 'write `weak:` with the reason for keeping it, cite a source of grade A or B, or leave the statement out',
          },
        ];
      if (good !== undefined && statement.weak !== undefined)
        return [
          {
            ...at,
            path: [...path, 'weak'],
            message: `is set, but ${good.id} is of grade ${good.grade}`,
            cure: 'remove `weak`; doubts about a good source belong in `note`',
          },
        ];
      return [];
    }),
  ),
};
