/** Can any body that is accepted do anything but show text? Many are tried; FUZZ_RUNS=100000 tries more. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordComponents } from '../../src/records/contain/components.ts';
import { containBody } from '../../src/records/contain/contain-body.ts';
import { moduleFaults } from '../../src/records/contain/proof.ts';
import { fileText } from '../../src/records/files/file-text.ts';
import { storyOf } from '../../src/records/story.ts';
import { anyBody } from './hostile-bodies.ts';
import { compiled, violations } from './judge.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20250709);
const counterexamples = fileURLToPath(new URL('../fixtures/fuzz/bodies/', import.meta.url));

/** As the reader does it: layer 0, then the body. */
function accepted(body: string) {
  if ('complaints' in fileText(Buffer.from(body))) return undefined;
  const contained = containBody(body, recordComponents);
  if ('tree' in contained) return contained.tree;
  // The proof is the last guard: what only it refuses got past the walk.
  expect(contained.complaints.map(({ rule }) => rule)).not.toContain('body-proof');
  return undefined;
}

function judge(body: string): readonly string[] {
  const code = compiled(body);
  return code === undefined ? ['does not compile'] : violations(code);
}

describe('a body made of pieces', () => {
  test('is refused, or compiles to a module without code of its own', { timeout: 600_000 }, () => {
    let acceptances = 0;
    const property = fc.property(anyBody, (body) => {
      const tree = accepted(body);
      if (!tree) return;
      acceptances += 1;
      expect(judge(body)).toEqual([]);
      storyOf(tree);
    });
    fc.assert(property, { numRuns: runs, seed });
    // A guard that refuses everything would pass, too.
    expect(acceptances).toBeGreaterThan(runs / 50);
  });

  test('does harm in many cases when nobody guards', { timeout: 60_000 }, () => {
    const bodies = fc.sample(anyBody, { numRuns: 1000, seed });
    const codes = bodies.flatMap((body) => compiled(body) ?? []);
    const harmful = codes.filter((code) => violations(code).length > 0);
    expect(harmful.length).toBeGreaterThan(100);
    // The proof, which needs no full parser, misses none of them.
    expect(harmful.filter((code) => moduleFaults(code, recordComponents).length === 0)).toEqual([]);
  });
});

test.each(readdirSync(counterexamples))('the counterexample %s stays refused, or harmless', (name) => {
  const body = readFileSync(counterexamples + name, 'utf8');
  if (accepted(body)) expect(judge(body)).toEqual([]);
});
