/** Does each entity stand where its kind allows: as the provider, as a service, as a parent? */
import type { Entity } from '../../schema/entity.ts';
import type { EntityKind } from '../../vocabulary/entity-kinds.ts';
import type { Breach, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const failing: ReadonlySet<EntityKind> = new Set(['service', 'component']);

function misplacedParent({ id, kind, parent }: Entity, entities: ReadonlyMap<string, Entity>): Breach[] {
  const above = parent === undefined ? undefined : entities.get(parent);
  const breach = { subject: id, part: 'entity' } as const;
  if (kind === 'component' && parent === undefined)
    return [
      {
        ...breach,
        path: [],
        message: 'is a component without `parent`',
        cure: 'write the id of the service or provider of which it is a part',
      },
    ];
  if (id === 'index')
    return [
      {
        ...breach,
        path: [],
        message: 'has the id of the list of all',
        cure: 'give the file a name that says what it is',
      },
    ];
  if (above?.kind === 'group' && failing.has(kind))
    return [
      {
        ...breach,
        path: ['parent'],
        message: `${quoted(above.id)} is a group, which runs nothing`,
        cure: 'write the id of the provider or organisation that runs it',
      },
    ];
  if (above === undefined || failing.has(kind) || !failing.has(above.kind)) return [];
  return [
    {
      ...breach,
      path: ['parent'],
      message: `${quoted(above.id)} is a ${above.kind}, which cannot stand above ${kind === 'organisation' ? 'an' : 'a'} ${kind}`,
      cure: 'write the id of a provider, an organisation or a group',
    },
  ];
}

export const kindsFitTheirPlace: Rule = {
  id: 'kinds-fit-their-place',
  states:
    'A record’s provider is a provider, its services are services or components, and only these have a service above them.',
  check: ({ incidents, entities }) => [
    ...incidents.flatMap(({ id: subject, provider, services }) => {
      const at = { subject, part: 'front-matter' } as const;
      const owner = entities.get(provider);
      const breaches: Breach[] =
        owner === undefined || owner.kind === 'provider'
          ? []
          : [
              {
                ...at,
                path: ['provider'],
                message: `${quoted(provider)} is of kind ${quoted(owner.kind)}`,
                cure: 'name a provider; to make it one, move its file to content/providers and write kind: provider',
              },
            ];
      return [
        ...breaches,
        ...services.flatMap((id, index) => {
          const service = entities.get(id);
          if (service === undefined || failing.has(service.kind)) return [];
          return [
            {
              ...at,
              path: ['services', index],
              message: `${quoted(id)} is of kind ${quoted(service.kind)}`,
              cure: 'name what failed: a service or a component',
            },
          ];
        }),
      ];
    }),
    ...[...entities.values()].flatMap((entity) => misplacedParent(entity, entities)),
  ],
};
