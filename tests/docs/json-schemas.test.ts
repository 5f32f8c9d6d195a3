/** Do editors complete by the schema that the check uses, and is each file of a record assigned to one? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../tools/docs/json-schemas.ts';

const root = join(import.meta.dirname, '../..');
/** The settings hold comments, as editors allow; YAML reads them with another sign. */
const settings = parse(
  readFileSync(join(root, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
) as Readonly<Record<string, unknown>>;

test('the schemas that are checked in are those of the check; `npm run docs` writes them', () => {
  const schemas = jsonSchemas();
  for (const [path, text] of schemas) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
  expect(readdirSync(join(root, 'public/schema')).map((name) => `public/schema/${name}`)).toEqual(
    [...schemas.keys()].sort(),
  );
});

test('the editor reads schemas that are there, for files that are there', () => {
  const assigned = z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(settings['yaml.schemas']);
  for (const path of Object.keys(assigned)) expect(jsonSchemas().has(path.replace('./', ''))).toBe(true);
  expect(Object.values(assigned).flat()).toEqual([
    'content/incidents/*/sources.yml',
    'content/providers/*.yml',
    'content/services/*.yml',
    'content/organisations/*.yml',
  ]);
  expect(settings['astro.content-intellisense']).toBe(true);
});

test('every field of the schemas can be hovered', () => {
  const undescribed: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Readonly<Record<string, { description?: string }>> };
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (field.description === undefined) undescribed.push(`${path}.${name}`);
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
  };
  for (const [path, text] of jsonSchemas()) walk(JSON.parse(text), path);
  expect(undescribed).toEqual([]);
});
