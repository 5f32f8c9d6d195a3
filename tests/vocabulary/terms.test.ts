/** Is every closed list well formed, and does every term in it say what it means? */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factorClasses } from '../../src/vocabulary/factor-classes.ts';
import { termOf, type Term } from '../../src/vocabulary/term.ts';
import { vocabularies } from '../../src/vocabulary/glossary.ts';

const folder = join(import.meta.dirname, '../../src/vocabulary');

/** Not lists: what a term is, the lists put together, and what others call the terms. */
const notLists = ['term.ts', 'glossary.ts', 'crosswalk.ts'];

const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notLists.includes(file));

/** Every exported list of every file, by the name under which it is exported. */
const lists: readonly (readonly [name: string, terms: readonly Term[]])[] = (
  await Promise.all(files.map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>))
).flatMap((module) => Object.entries(module).filter((entry): entry is [string, Term[]] => Array.isArray(entry[1])));

/** Ids that are not kebab-case because the world writes them so: grades, and the code of a currency. */
const asTheWorldWritesThem = /^(?:[A-D]|[A-Z]{3})$/;

test('every file holds a list', () => {
  expect(files.length).toBeGreaterThan(15);
  expect(lists.length).toBeGreaterThanOrEqual(files.length);
});

describe.each(lists)('%s', (_name, terms) => {
  test('has ids in kebab-case, each once', () => {
    const ids = terms.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && !asTheWorldWritesThem.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has labels, each once', () => {
    const labels = terms.map(({ label }) => label);
    expect(labels.filter((label) => label === '' || label !== label.trim() || label.endsWith('.'))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('has definitions of one sentence, each once', () => {
    const definitions = terms.map(({ definition }) => definition);
    expect(definitions.filter((text) => !/^[A-Z][^\n]*\.$/.test(text) || /[.!?] +[A-Z]/.test(text))).toEqual([]);
    expect(new Set(definitions).size).toBe(definitions.length);
  });

  test('quotes with typographic marks only', () => {
    expect(terms.filter(({ label, definition }) => /['"]/.test(label + definition))).toEqual([]);
  });
});

test('a term is found by its id', () => {
  expect(termOf(factorClasses, 'dns').label).toBe('DNS');
});

test('an id that is not in the list is our own fault', () => {
  expect(() => termOf(factorClasses as readonly Term[], 'weather')).toThrow(RangeError);
});

test('the glossary has every list but those whose words explain themselves', () => {
  const inGlossary = new Set(vocabularies.map(({ terms }) => terms));
  expect(lists.filter(([, terms]) => !inGlossary.has(terms)).map(([name]) => name)).toEqual([
    'entityKinds',
    'identifierSchemes',
    'sourceReadings',
    'unitFamilies',
    'units',
  ]);
});
