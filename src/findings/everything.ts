/** What does each record say on every point, in one table that can be read across? */
import { lengthDisputesOf } from '../analysis/comparison/length-disputes.ts';
import { phaseRowsOf } from '../analysis/comparison/phases.ts';
import {
  entityOf,
  inOrderOfTime,
  isFirm,
  type ComparedFactor,
  type ComparedRecord,
} from '../analysis/comparison/record.ts';
import { milestoneOf } from '../analysis/milestones.ts';
import { durations } from '../vocabulary/durations.ts';
import { factorClasses } from '../vocabulary/factor-classes.ts';
import { factorRoles } from '../vocabulary/factor-roles.ts';
import { milestones } from '../vocabulary/milestones.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Words } from '../words/words.ts';
import type { Cell, Line, Section } from './document.ts';
import { aside, cell, incidentLink, link, text, type Setting } from './pieces.ts';

/** Names that a cell holds before it counts the rest. */
const mostNames = 6;

const texts = ({ comparisonFindings }: Words) => comparisonFindings.everything;

function namesCell(names: readonly Line[], words: Words): Cell {
  if (names.length === 0) return [aside(texts(words).none)];
  const left = names.length - mostNames;
  return left > 1 ? [...names.slice(0, mostNames), aside(texts(words).more(left))] : names;
}

function factorText(factor: ComparedFactor, words: Words, role: boolean): string {
  const sort = termOf(factorClasses, factor.class).label;
  const label = role ? `${termOf(factorRoles, factor.role).label}: ${sort}` : sort;
  return isFirm(factor) ? label : texts(words).weak(label);
}

type Column = (incident: ComparedRecord) => Cell;

/** Rows on what the incident was, before the times. */
function whatRows({ words, places }: Setting): readonly (readonly [string, Column])[] {
  const named = (incident: ComparedRecord, ids: readonly string[]) =>
    namesCell(
      [...new Set(ids)].map((id) => {
        const entity = entityOf(incident, id);
        return link(entity.name, places.entity(entity));
      }),
      words,
    );
  const factors = (incident: ComparedRecord, isTrigger: boolean) =>
    namesCell(
      incident.factors
        .filter(({ role }) => (role === 'trigger') === isTrigger)
        .map((factor) => link(factorText(factor, words, !isTrigger), places.incident(incident.id, factor.id))),
      words,
    );
  const labels = texts(words);
  return [
    [labels.provider, (incident) => named(incident, [incident.provider])],
    [labels.services, (incident) => named(incident, incident.services)],
    [labels.trigger, (incident) => factors(incident, true)],
    [labels.factors, (incident) => factors(incident, false)],
    [
      labels.consumers,
      (incident) =>
        named(
          incident,
          incident.dependencies.filter(isFirm).map(({ consumer }) => consumer),
        ),
    ],
  ];
}

function timeRows(
  incidents: readonly ComparedRecord[],
  { words, places }: Setting,
): readonly (readonly [string, Column])[] {
  const unknown: Cell = [aside(texts(words).unknown)];
  const mark = (content: string, weak: boolean) => (weak ? texts(words).weak(content) : content);
  const moments = milestones
    .filter(({ id }) => incidents.some((incident) => milestoneOf(incident, id)))
    .map(({ id, label }): readonly [string, Column] => [
      label,
      (incident) => {
        const event = milestoneOf(incident, id);
        if (!event) return unknown;
        return [link(mark(words.format.when(event), !isFirm(event)), places.incident(incident.id, event.id))];
      },
    ]);
  const lengths = phaseRowsOf(incidents).map(({ name, phases }): readonly [string, Column] => [
    termOf(durations, name).label,
    (incident) => {
      const phase = phases.find((each) => each.incident === incident);
      if (!phase || phase.state === 'unknown') return unknown;
      return cell(mark(words.format.unbroken(words.format.span(phase.minutes)), phase.state === 'weak'));
    },
  ]);
  return [...moments, ...lengths];
}

/** Figures and disagreements: how many, since each has a table of its own above or in the record. */
function countRows({ words }: Setting): readonly (readonly [string, Column])[] {
  const { everything, weakCount } = words.comparisonFindings;
  return [
    [
      everything.figures,
      ({ impact }) => {
        const weak = impact.filter((figure) => !isFirm(figure)).length;
        const counted = words.counts.figures(impact.length);
        return cell(impact.length === 0 ? everything.none : weak > 0 ? `${counted}, ${weakCount(weak)}` : counted);
      },
    ],
    [
      everything.disputes,
      (incident) => {
        const n = lengthDisputesOf([incident])[0]?.disputes.length ?? 0;
        return cell(n === 0 ? everything.none : words.counts.disputes(n));
      },
    ],
  ];
}

/** A row a point, a column an incident. */
export function everythingSection(chosen: readonly ComparedRecord[], setting: Setting): Section {
  const { title, quantity } = texts(setting.words);
  const incidents = inOrderOfTime(chosen);
  const rows = [...whatRows(setting), ...timeRows(incidents, setting), ...countRows(setting)];
  return {
    id: 'everything',
    title,
    blocks: [
      {
        kind: 'grid',
        label: title,
        columns: [text(quantity), ...incidents.map((incident) => incidentLink(incident, setting))],
        rows: rows.map(([label, column]) => [cell(label), ...incidents.map(column)]),
      },
    ],
  };
}
