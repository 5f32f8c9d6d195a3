/** Of which sets of incidents is there a picture over time? All of them, and those of a provider or of a sort of factor. */
import { entityProfilesOf } from '../../analysis/entity-profile.ts';
import { factorProfilesOf } from '../../analysis/factor-profile.ts';
import type { Incident } from '../../schema/incident.ts';
import type { KnowledgeBase } from '../../schema/knowledge-base.ts';

/** Two dots are a sentence, not a picture. */
export const fewestForPicture = 3;

export function incidentSetsOf(
  known: KnowledgeBase,
): readonly { readonly id: string; readonly incidents: readonly Incident[] }[] {
  const providers = [...entityProfilesOf(known).values()]
    .filter(({ entity }) => entity.kind === 'provider')
    .map(({ entity, incidents }) => ({ id: `provider-${entity.id}`, incidents }));
  const factors = factorProfilesOf(known.incidents).map(({ class: id, incidents }) => ({
    id: `factor-${id}`,
    incidents,
  }));
  return [
    ...(known.incidents.length > 0 ? [{ id: 'default', incidents: known.incidents }] : []),
    ...[...providers, ...factors].filter(({ incidents }) => incidents.length >= fewestForPicture),
  ];
}
