/** Does everything that a record names as failed or harmed have an entry of its own? */
import type { Incident } from '../../schema/incident.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, quoted } from '../wording.ts';

export interface NamedEntity {
  readonly entity: string;
  readonly path: readonly (string | number)[];
}

/** Every place where a record names an entity by its id. */
export function namedEntitiesOf(incident: Incident): readonly NamedEntity[] {
  return [
    { entity: incident.provider, path: ['provider'] },
    ...incident.services.map((entity, index) => ({ entity, path: ['services', index] })),
    ...incident.timeline.flatMap(({ of }, index) =>
      of === undefined ? [] : [{ entity: of, path: ['timeline', index, 'of'] }],
    ),
    ...incident.dependencies.flatMap(({ consumer, dependsOn }, index) => [
      { entity: consumer, path: ['dependencies', index, 'consumer'] },
      { entity: dependsOn, path: ['dependencies', index, 'dependsOn'] },
    ]),
  ];
}

export const namedEntitiesExist: Rule = {
  id: 'named-entities-exist',
  states:
    'Every provider, service and organisation that a record names by id has its file in providers, services or organisations.',
  check: inEachIncident((incident, { entities }) =>
    namedEntitiesOf(incident)
      .filter(({ entity }) => !entities.has(entity))
      .map(({ entity, path }) => ({
        part: 'front-matter',
        path,
        message: `${quoted(entity)} is not the id of a known entity`,
        cure: `${didYouMean(entity, entities.keys())}create content/providers/${entity}.yml, content/services/${entity}.yml or content/organisations/${entity}.yml`,
      })),
  ),
};
