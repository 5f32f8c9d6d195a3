/** Which incidents have a factor of which sort in which role, as a table of their names? */
import { factorMatrixOf } from '../analysis/comparison/factor-matrix.ts';
import type { ComparedRecord } from '../analysis/comparison/record.ts';
import { factorClasses } from '../vocabulary/factor-classes.ts';
import { factorRoles } from '../vocabulary/factor-roles.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Section } from './document.ts';
import { aside, incidentLink, link, text, type Setting } from './pieces.ts';

/** A row a sort of factor, a column a role that occurs. */
export function factorsSection(incidents: readonly ComparedRecord[], setting: Setting): Section {
  const { words, places } = setting;
  const { factors: texts } = words.comparisonFindings;
  const { classes, roles, cells, weak } = factorMatrixOf(incidents);
  return {
    id: 'factors',
    title: texts.title,
    blocks: [
      { kind: 'note', text: texts.note(weak) },
      {
        kind: 'grid',
        label: texts.title,
        columns: [
          text(texts.class),
          ...roles.map((role) => link(termOf(factorRoles, role).label, places.glossary(`factor-roles-${role}`))),
        ],
        rows: classes.map((sort) => [
          [link(termOf(factorClasses, sort).label, places.factor(sort))],
          ...roles.map((role) => {
            const found = cells.find((cell) => cell.class === sort && cell.role === role);
            return found
              ? found.incidents.map(({ incident, factor }) => incidentLink(incident, setting, factor.id))
              : [aside(texts.none)];
          }),
        ]),
      },
    ],
  };
}
