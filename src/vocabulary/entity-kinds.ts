/** What sort of thing is an entity that records name? */
import type { Term } from './term.ts';

export const entityKinds = [
  {
    id: 'provider',
    folder: 'providers',
    label: 'provider',
    definition: 'An organisation whose systems others depend on and whose failures are recorded here.',
  },
  { id: 'service', folder: 'services', label: 'service', definition: 'Something that customers use by name.' },
  {
    id: 'component',
    folder: 'services',
    label: 'component',
    definition: 'A part inside a service that customers do not use by name.',
  },
  {
    id: 'organisation',
    folder: 'organisations',
    label: 'organisation',
    definition: 'A named body that was harmed by, answered to or studied a failure.',
  },
  {
    id: 'group',
    folder: 'organisations',
    label: 'group',
    definition: 'Several organisations, machines or people that sources name only together.',
  },
] as const satisfies readonly (Term & { folder: string })[];

export type EntityKind = (typeof entityKinds)[number]['id'];
