/** How does a rule about single records become a rule about all of them? */
import type { Incident } from '../schema/incident.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';
import type { Breach, Rule } from './rule.ts';

/** A breach of a known record: the subject is filled in. */
export type RecordBreach = Omit<Breach, 'subject'>;

/** Asks each record in turn; the whole knowledge base is at hand for what lies outside the record. */
export function inEachIncident(
  find: (incident: Incident, knowledgeBase: KnowledgeBase) => Iterable<RecordBreach>,
): Rule['check'] {
  return (knowledgeBase) =>
    knowledgeBase.incidents.flatMap((incident) =>
      Array.from(find(incident, knowledgeBase), (breach) => ({ subject: incident.id, ...breach })),
    );
}
