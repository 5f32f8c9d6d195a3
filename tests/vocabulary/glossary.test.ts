/** Can every term be linked to, and does a term in a story mean one thing? */
import { expect, test } from 'vitest';
import { glossary, vocabularies } from '../../src/vocabulary/glossary.ts';

test('every list of the glossary has a name of its own and says in one sentence what it is for', () => {
  expect(new Set(vocabularies.map(({ id }) => id)).size).toBe(vocabularies.length);
  expect(new Set(vocabularies.map(({ label }) => label)).size).toBe(vocabularies.length);
  expect(vocabularies.filter(({ about }) => !/^[A-Z][^\n]*\.$/.test(about) || /\. [A-Z]/.test(about))).toEqual([]);
});

test('every term has an anchor of its own: its list and its id', () => {
  const anchors = glossary.map(({ anchor }) => anchor);
  expect(anchors.filter((anchor) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(anchor))).toEqual([]);
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  expect(glossary.find(({ id, vocabulary }) => id === 'latent-fault' && vocabulary === 'factor-roles')?.anchor).toBe(
    'factor-roles-latent-fault',
  );
});

test('the glossary has the terms of its lists and no other, in their order', () => {
  expect(glossary.map(({ id }) => id)).toEqual(vocabularies.flatMap(({ terms }) => terms.map(({ id }) => id)));
});

test('these ids stand in two lists; in a story they mean the first', () => {
  const lists = new Map<string, string[]>();
  for (const { id, vocabulary } of glossary) lists.set(id, [...(lists.get(id) ?? []), vocabulary]);
  expect([...lists].filter(([, names]) => names.length > 1).map(([id, names]) => `${id}: ${names.join(', ')}`)).toEqual(
    [
      'trigger: milestones, factor-roles',
      'capacity: factor-classes, response-kinds',
      'network: factor-classes, dependency-kinds',
      'dns: factor-classes, dependency-kinds',
      'routing: factor-classes, dependency-kinds',
      'authentication: factor-classes, dependency-kinds',
      'certificate: factor-classes, dependency-kinds',
      'power: factor-classes, dependency-kinds',
      'cooling: factor-classes, dependency-kinds',
      'storage: factor-classes, dependency-kinds',
      'control-plane: factor-classes, dependency-kinds',
      'regulator: lanes, source-kinds',
    ],
  );
});
