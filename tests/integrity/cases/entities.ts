/** Cases of the rules in `entities/`: what can fail and be harmed. */
import { accepts, refuses, type Case, type Drafts } from './case.ts';

function entity(drafts: Drafts, id: string): Drafts['entities'][number] {
  const found = drafts.entities.find((each) => each.id === id);
  if (!found) throw new RangeError(`the fixture has no entity "${id}"`);
  return found;
}

export const entityCases: readonly Case[] = [
  refuses(
    'kinds-fit-their-place',
    'a service is run by a group',
    ({ entities }) => {
      entities.push({ id: 'banks', name: 'Banks', kind: 'group', aliases: [], description: 'Several banks.' });
      entities.find(({ id }) => id === 'example-mail')!.parent = 'banks';
    },
    'example-mail.yml parent "banks" is a group, which runs nothing; write the id of the provider or organisation that runs it',
  ),
  refuses(
    'kinds-fit-their-place',
    'an entity would take the place of the list of all',
    ({ entities }) => {
      entities.push({ id: 'index', name: 'Index', kind: 'provider', aliases: [], description: 'A provider.' });
    },
    'index.yml has the id of the list of all; give the file a name that says what it is',
  ),

  refuses(
    'parents-lead-to-a-root',
    'a parent is misspelt',
    (drafts) => {
      entity(drafts, 'example-mail').parent = 'example-clod';
    },
    'example-mail.yml parent "example-clod" is not the id of a known entity; did you mean "example-cloud"? otherwise create its file, or remove `parent`',
  ),
  refuses(
    'parents-lead-to-a-root',
    'three entities stand above one another in a circle',
    (drafts) => {
      entity(drafts, 'example-cloud').parent = 'example-sign-in';
    },
    'example-cloud.yml parent runs in a circle: example-cloud → example-sign-in → example-mail → example-cloud; remove `parent` from the one that stands above the others',
    'example-mail.yml parent runs in a circle: example-mail → example-cloud → example-sign-in → example-mail; remove `parent` from the one that stands above the others',
    'example-sign-in.yml parent runs in a circle: example-sign-in → example-mail → example-cloud → example-sign-in; remove `parent` from the one that stands above the others',
  ),
  refuses(
    'parents-lead-to-a-root',
    'an entity stands above itself',
    (drafts) => {
      entity(drafts, 'example-airline').parent = 'example-airline';
    },
    'example-airline.yml parent runs in a circle: example-airline → example-airline; remove `parent` from the one that stands above the others',
  ),
  accepts('parents-lead-to-a-root', 'a part of a part has a root', () => {}),

  refuses(
    'kinds-fit-their-place',
    'the provider is an organisation',
    (drafts) => {
      entity(drafts, 'example-cloud').kind = 'organisation';
    },
    'provider "example-cloud" is of kind "organisation"; name a provider; to make it one, move its file to content/providers and write kind: provider',
  ),
  refuses(
    'kinds-fit-their-place',
    'an organisation is said to be a service that failed',
    ({ incident }) => {
      incident.services.push('example-airline');
    },
    'services[1] "example-airline" is of kind "organisation"; name what failed: a service or a component',
  ),
  refuses(
    'kinds-fit-their-place',
    'a component is a part of nothing',
    (drafts) => {
      delete entity(drafts, 'example-sign-in').parent;
    },
    'example-sign-in.yml is a component without `parent`; write the id of the service or provider of which it is a part',
  ),
  refuses(
    'kinds-fit-their-place',
    'an organisation is a part of a service',
    (drafts) => {
      entity(drafts, 'example-airline').parent = 'example-mail';
    },
    'example-airline.yml parent "example-mail" is a service, which cannot stand above an organisation; write the id of a provider, an organisation or a group',
  ),
  accepts('kinds-fit-their-place', 'a component failed, and an organisation belongs to a provider', (drafts) => {
    drafts.incident.services.push('example-sign-in');
    entity(drafts, 'example-airline').parent = 'example-cloud';
  }),

  refuses(
    'names-tell-entities-apart',
    'two entities have one name, accents and case aside',
    (drafts) => {
      entity(drafts, 'example-mail').aliases = ['Éxample cloud'];
    },
    'example-mail.yml aliases[0] "Éxample cloud" is also a name of "example-cloud"; add what sets the two apart ("Slack" and "Slack Technologies"), or make one entity of them',
  ),
  refuses(
    'names-tell-entities-apart',
    'an alias repeats the name',
    (drafts) => {
      entity(drafts, 'example-mail').aliases = ['Example-Mail'];
    },
    'example-mail.yml aliases[0] "Example-Mail" is a name of this entity already; remove it',
  ),
  accepts('names-tell-entities-apart', 'names of other scripts and of signs differ', (drafts) => {
    entity(drafts, 'example-mail').aliases = ['예시 메일', '例のメール', 'C', 'C++', '★'];
  }),

  refuses(
    'entities-are-used',
    'an entity is named by no record',
    (drafts) => {
      drafts.entities.push({
        id: 'example-bank',
        name: 'Example Bank',
        kind: 'organisation',
        aliases: [],
        description: 'A bank.',
      });
    },
    'example-bank.yml is named by no record; name it in `provider`, `services`, `of` or a dependency of a record, or remove the file',
  ),
  accepts('entities-are-used', 'an entity stands above one that is named', (drafts) => {
    drafts.entities.push({
      id: 'example-holding',
      name: 'Example Holding',
      kind: 'organisation',
      aliases: [],
      description: 'A company.',
    });
    entity(drafts, 'example-cloud').parent = 'example-holding';
  }),
];
