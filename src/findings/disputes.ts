/** On which points that bear on its length do the sources of each incident disagree, and what does each say? */
import { lengthDisputesOf } from '../analysis/comparison/length-disputes.ts';
import type { ComparedRecord } from '../analysis/comparison/record.ts';
import type { Cell, Section } from './document.ts';
import { aside, incidentLink, link, text, type Setting } from './pieces.ts';

/** A row a dispute; an incident without one has a row that says so. */
export function disputesSection(incidents: readonly ComparedRecord[], setting: Setting): Section {
  const { words, places } = setting;
  const texts = words.comparisonFindings.disputes;
  const capital = (about: string) => about.charAt(0).toUpperCase() + about.slice(1);
  const rows = lengthDisputesOf(incidents).flatMap(({ incident, disputes }): readonly (readonly Cell[])[] => {
    const name = [incidentLink(incident, setting)];
    if (disputes.length === 0) return [[name, [aside(texts.none)], []]];
    return disputes.map(({ id, about, accounts }) => [
      name,
      [link(capital(about), places.incident(incident.id, id))],
      accounts.map(({ says }) => text(says)),
    ]);
  });
  return {
    id: 'length-disputes',
    title: texts.title,
    blocks: [
      {
        kind: 'grid',
        label: texts.title,
        columns: [text(texts.incident), text(texts.about), text(texts.accounts)],
        rows,
      },
    ],
  };
}
