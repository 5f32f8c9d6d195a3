/** Which record does an essay mean? */
import type { Incident } from '../../schema/incident.ts';
import type { KnowledgeBase } from '../../schema/knowledge-base.ts';

/** @throws RangeError when the collection has no such record, which stops the build. */
export function incidentOf({ incidents }: KnowledgeBase, id: string): Incident {
  const found = incidents.find((incident) => incident.id === id);
  if (!found) throw new RangeError(`an essay names the incident "${id}", which has no record`);
  return found;
}
