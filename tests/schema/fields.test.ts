/** Is every field explained and limited, and is nothing accepted that is not a field? */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { entitiesFixture, incidentFixture } from '../incident-fixture.ts';
import { nodes, schemas, type Node } from './json-schema.ts';

const places = (wanted: (node: Node) => boolean): readonly string[] =>
  nodes.filter(({ node }) => wanted(node)).map(({ place }) => place);

/** True of a pattern that repeats something without an end. */
const isEndless = (pattern: string): boolean => /[*+]|\{\d+,\}/.test(pattern.replace(/\\.|\[[^\]]*\]/g, 'x'));

const fields = nodes.filter(({ isField }) => isField);

// The two fields of an account's amount are still without.
test('every field has a description', () => {
  expect(fields.filter(({ node }) => node.description === undefined).map(({ place }) => place)).toEqual([]);
});

test('descriptions are sentences', () => {
  expect(fields.length).toBeGreaterThan(70);
  const descriptions = new Set(fields.flatMap(({ node }) => node.description ?? []));
  expect([...descriptions].filter((text) => !/^[A-Z].*[.)]$/s.test(text))).toEqual([]);
});

// The language of a source and publication days are still open-ended.
test('every text has a maximum, or a pattern with an end', () => {
  const isOpen = ({ type, enum: choices, maxLength, pattern }: Node): boolean =>
    type === 'string' && !choices && maxLength === undefined && (pattern === undefined || isEndless(pattern));
  expect(places(isOpen)).toEqual([]);
});

test('every list has a maximum', () => {
  expect(places(({ type, maxItems }) => type === 'array' && maxItems === undefined)).toEqual([]);
});

test('every number has a maximum', () => {
  expect(places(({ type, maximum }) => (type === 'number' || type === 'integer') && maximum === undefined)).toEqual([]);
});

test('every object is closed; only the list of sources is keyed by id', () => {
  expect(places(({ type, additionalProperties }) => type === 'object' && additionalProperties !== false)).toEqual([
    'sources',
  ]);
});

const { id: _, bibliography, story: __, ...frontMatter } = incidentFixture();
const { id: ___, ...entity } = { ...entitiesFixture()[3], sector: 'media', country: 'ID' };
const essay = {
  title: 'A thesis',
  summary: 'Two sentences.',
  published: '2025-04-01',
  revised: '2025-04-02',
  incidents: ['2025-03-10-example-mail-sign-in'],
};

const samples: readonly (readonly [name: string, schema: z.ZodType, value: unknown])[] = [
  ['an incident', schemas.incident, frontMatter],
  ['a bibliography', schemas.sources, bibliography],
  ['an entity', schemas.entity, entity],
  ['an essay', schemas.essay, essay],
];

test.each(samples)('%s is accepted as the fixture has it, and unchanged', (_name, schema, value) => {
  expect(schema.parse(value)).toEqual(value);
});

type Path = readonly (string | number)[];

/** The paths of all values inside a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** A copy in which one value is another. */
function withReplaced(value: unknown, path: Path, replace: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replace(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withReplaced(copy[key], rest, replace);
  return copy;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test.each(samples)('%s with an unknown key is refused wherever the key stands', (name, schema, value) => {
  const accepted = pathsIn(value)
    .filter((path) => isObject(at(value, path)) && !(name === 'a bibliography' && path.length === 0))
    .filter(
      (path) => schema.safeParse(withReplaced(value, path, (old) => ({ ...(old as object), slug: 'x' }))).success,
    );
  expect(accepted).toEqual([]);
});

test('a bibliography knows no other keys than source ids', () => {
  for (const key of ['s0', 's01', 's1000', 'S1', 'source', '__proto__x', 'constructor'])
    expect(schemas.sources.safeParse({ [key]: bibliography.s1 }).success, key).toBe(false);
});

test.each(samples)('%s with a value of another kind is refused wherever it stands', (_name, schema, value) => {
  const strange = [null, '', [[]], { a: 1 }, Number.NaN, Infinity, -1, '\n', 'x'.repeat(2000)];
  const accepted = pathsIn(value)
    .filter((path) => path.length > 0)
    // An address may be null, where none was seen.
    .flatMap((path) =>
      strange.filter((other) => !(other === null && path.at(-1) === 'url')).map((other) => ({ path, other })),
    )
    .filter(({ path, other }) => schema.safeParse(withReplaced(value, path, () => other)).success);
  expect(accepted).toEqual([]);
});

test.each(samples)('%s with a list of a thousand items is refused wherever the list stands', (_name, schema, value) => {
  const many = (old: unknown): unknown => Array.from({ length: 1000 }, () => (old as unknown[])[0] ?? 'x');
  const accepted = pathsIn(value)
    .filter((path) => Array.isArray(at(value, path)))
    .filter((path) => schema.safeParse(withReplaced(value, path, many)).success);
  expect(accepted).toEqual([]);
});
