/** How do the phases of several incidents read side by side, with bounds and the ratio to the shortest? */
import { phaseRowsOf, type Phase, type PhaseRow } from '../analysis/comparison/phases.ts';
import { inOrderOfTime, type ComparedRecord } from '../analysis/comparison/record.ts';
import { durations } from '../vocabulary/durations.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Cell, Line, Section } from './document.ts';
import { aside, cell, incidentLink, link, type Setting } from './pieces.ts';

function ratioLine(phase: Phase, { words }: Setting): readonly Line[] {
  if (phase.state !== 'firm' || !phase.ratio) return [];
  const { phases: texts } = words.comparisonFindings;
  const { low, high } = phase.ratio;
  if (high === 1) return [aside(texts.shortest)];
  const ratio = texts.ratio(phase.ratio);
  if (ratio !== undefined) return [aside(ratio)];
  return low === 1 ? [aside(texts.maybeShortest)] : [];
}

function phaseCell(phase: Phase, { name }: PhaseRow, setting: Setting): Cell {
  const { comparisonFindings, format } = setting.words;
  const { phases: texts } = comparisonFindings;
  if (phase.state === 'unknown') return [aside(texts.unknown)];
  const length = format.unbroken(format.span(phase.minutes));
  return [
    link(length, setting.places.incident(phase.incident.id, `section-${name}`)),
    ...(phase.state === 'weak' ? [aside(texts.weak)] : ratioLine(phase, setting)),
  ];
}

function headOf({ name, n, weak, unknown, phases }: PhaseRow, { words, places }: Setting): Cell {
  const texts = words.comparisonFindings;
  const counts = [
    texts.n(n, phases.length),
    ...(weak > 0 ? [texts.weakCount(weak)] : []),
    ...(unknown > 0 ? [texts.unknownCount(unknown)] : []),
  ];
  return [link(termOf(durations, name).label, places.glossary(`durations-${name}`)), aside(counts.join(', '))];
}

/** A row a duration, a column an incident; each length leads to its formula and its two events. */
export function phasesSection(chosen: readonly ComparedRecord[], setting: Setting): Section {
  const { phases: texts } = setting.words.comparisonFindings;
  const incidents = inOrderOfTime(chosen);
  return {
    id: 'phases',
    title: texts.title,
    blocks: [
      { kind: 'note', text: texts.note },
      {
        kind: 'grid',
        label: texts.title,
        columns: [...cell(texts.duration), ...incidents.map((incident) => incidentLink(incident, setting))],
        rows: phaseRowsOf(incidents).map((row) => [
          headOf(row, setting),
          ...row.phases.map((phase) => phaseCell(phase, row, setting)),
        ]),
      },
    ],
  };
}
