/** Which providers, services and dependents do the incidents share, and where is the testimony? */
import { overlapOf } from '../analysis/comparison/overlap.ts';
import type { ComparedRecord } from '../analysis/comparison/record.ts';
import { entityKinds } from '../vocabulary/entity-kinds.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Section } from './document.ts';
import { aside, incidentLink, link, text, type Setting } from './pieces.ts';

/** A row an entity; an incident leads to the dependency that testifies to it, where there is one. */
export function overlapSection(incidents: readonly ComparedRecord[], setting: Setting): Section {
  const { words, places } = setting;
  const texts = words.comparisonFindings.overlap;
  const { shared, weak } = overlapOf(incidents);
  return {
    id: 'overlap',
    title: texts.title,
    blocks: [
      { kind: 'note', text: `${shared.length === 0 ? `${texts.none} ` : ''}${texts.note(weak)}` },
      ...(shared.length === 0
        ? []
        : [
            {
              kind: 'grid' as const,
              label: texts.title,
              columns: [text(texts.name), text(texts.n)],
              rows: shared.map(({ entity, occurrences }) => [
                [
                  link(entity.name, places.entity(entity)),
                  aside(
                    `${termOf(entityKinds, entity.kind).label}, ${words.comparisonFindings.n(occurrences.length, incidents.length)}`,
                  ),
                ],
                occurrences.map(({ incident, parts, testimony }) => [
                  ...incidentLink(incident, setting, testimony),
                  { text: `: ${texts.parts(parts)}`, aside: true },
                ]),
              ]),
            },
          ]),
    ],
  };
}
