/** What harm was counted in one unit by two or more of the incidents? */
import type { ComparedFigure, ComparedRecord } from '../analysis/comparison/record.ts';
import { sharedUnitsOf } from '../analysis/comparison/shared-units.ts';
import { termOf } from '../vocabulary/term.ts';
import { units } from '../vocabulary/units.ts';
import type { Block, Line, Section } from './document.ts';
import { aside, incidentLink, link, text, type Setting } from './pieces.ts';

/** As many figures of an incident as are named here; the record has all. */
const mostFigures = 4;

function figureLines(incident: ComparedRecord, figures: readonly ComparedFigure[], setting: Setting): readonly Line[] {
  const { words, places } = setting;
  const texts = words.comparisonFindings.impact;
  const lines = figures.slice(0, mostFigures).map((figure): Line => [
    ...link(words.format.figure(figure), places.incident(incident.id, figure.id)),
    {
      text: ` ${[figure.measure, figure.scope, ...(figure.saidBy === undefined ? [] : [texts.by(figure.saidBy)])].join('; ')}`,
    },
  ]);
  const left = figures.length - lines.length;
  return left > 0 ? [...lines, aside(texts.more(left))] : lines;
}

/** A small table a unit; what only one incident counts is named and not compared. */
export function impactSection(incidents: readonly ComparedRecord[], setting: Setting): Section {
  const texts = setting.words.comparisonFindings.impact;
  const { shared, lone, without, weak } = sharedUnitsOf(incidents);
  const note = texts.note({ lone, without: without.map(({ shortTitle }) => shortTitle), weak });
  const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);
  return {
    id: 'harm',
    title: texts.title,
    blocks: [
      { kind: 'note', text: shared.length === 0 ? `${texts.none} ${note}` : note },
      ...shared.flatMap(({ unit, incidents: having }): readonly Block[] => {
        const term = termOf(units, unit);
        return [
          { kind: 'heading', text: capital(term.label) },
          ...(term.family === 'reports' ? [{ kind: 'note' as const, text: texts.reports }] : []),
          {
            kind: 'grid',
            label: capital(term.label),
            columns: [text(texts.incident), text(texts.figures)],
            rows: having.map(({ incident, figures }) => [
              [incidentLink(incident, setting)],
              figureLines(incident, figures, setting),
            ]),
          },
        ];
      }),
    ],
  };
}
