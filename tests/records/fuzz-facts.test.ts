/** Do facts that are accepted mean the same to every reader of YAML, and hold nothing that is more than data? */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isAlias, isNode, isScalar, parse, parseAllDocuments, visit } from 'yaml';
import { checkFields } from '../../src/records/fields/check-fields.ts';
import { fileText } from '../../src/records/files/file-text.ts';
import { readYaml } from '../../src/records/yaml/read-yaml.ts';
import { entityFields } from '../../src/schema/entity.ts';
import { factsNear } from './hostile-facts.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20250709);
const counterexamples = fileURLToPath(new URL('../fixtures/fuzz/facts/', import.meta.url));

const honest = [
  'name: Example Airline',
  'kind: organisation',
  'parent: example-group',
  'aliases: [EA, "Example Air"]',
  'sector: aviation',
  'country: ID',
  'description: "A made-up airline: it reads its mail."',
  '',
].join('\n');
const anyFacts = factsNear(honest);

function accepted(source: string): unknown {
  if ('complaints' in fileText(Buffer.from(source))) return undefined;
  const outcome = readYaml(source);
  if (!('reading' in outcome)) return undefined;
  const checked = checkFields(entityFields, outcome.reading);
  return 'data' in checked ? checked.data : undefined;
}

/** As somebody would read it who thinks only of the schema. */
function acceptedUnguarded(source: string): unknown {
  try {
    return entityFields.safeParse(parse(source, { merge: true, logLevel: 'silent' })).data;
  } catch {
    return undefined;
  }
}

const unseen = /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]--\n]/v;

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
      : [];

function faults(source: string, value: unknown): readonly string[] {
  const found: string[] = [];
  if (textsIn(value).some((text) => unseen.test(text))) found.push('hidden character');
  try {
    // YAML 1.1 knows dates, octals, sexagesimals and more truth values, as other programs still do.
    const other = parse(source, { version: '1.1', merge: true, logLevel: 'silent' }) as unknown;
    // This package alone reads `E5` as a float, and finds no number in it.
    const text = JSON.stringify(other, (_, each: unknown) => (Number.isNaN(each) ? 'E5' : each));
    if (!text.includes('"E5"') && text !== JSON.stringify(parse(source, { logLevel: 'silent' })))
      found.push('another value in YAML 1.1');
  } catch {
    found.push('not YAML 1.1');
  }
  const documents = parseAllDocuments(source);
  if (!Array.isArray(documents) || documents.length !== 1) return [...found, 'several documents'];
  for (const document of documents) {
    visit(document, (_, node) => {
      if (isAlias(node)) found.push('alias');
      else if (isNode(node) && 'anchor' in node && node.anchor !== undefined) found.push('anchor');
      else if (isScalar(node) && node.tag !== undefined) found.push('tag');
    });
  }
  return found;
}

describe('facts near honest ones', () => {
  test('are refused, or are data and the same to every reader', { timeout: 600_000 }, () => {
    let acceptances = 0;
    const property = fc.property(anyFacts, (source) => {
      const value = accepted(source);
      if (value === undefined) return;
      acceptances += 1;
      expect(faults(source, value)).toEqual([]);
    });
    fc.assert(property, { numRuns: runs, seed });
    expect(acceptances).toBeGreaterThan(runs / 50);
  });

  test('are trouble in many cases when only the schema guards', { timeout: 60_000 }, () => {
    const troubled = fc.sample(anyFacts, { numRuns: 2000, seed }).filter((source) => {
      const value = acceptedUnguarded(source);
      return value !== undefined && faults(source, value).length > 0;
    });
    expect(troubled.length).toBeGreaterThan(20);
  });
});

test.each(readdirSync(counterexamples))('the counterexample %s stays refused, or harmless', (name) => {
  const source = readFileSync(counterexamples + name, 'utf8');
  const value = accepted(source);
  if (value !== undefined) expect(faults(source, value)).toEqual([]);
});
