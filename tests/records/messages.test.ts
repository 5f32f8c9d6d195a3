/** Does every code of the check say what is wrong and what to write instead, in exactly these words? */
import { expect, test } from 'vitest';
import { rules } from '../../src/integrity/index.ts';
import { recordComponents } from '../../src/records/contain/components.ts';
import { moduleFaults } from '../../src/records/contain/proof.ts';
import { readCollection } from '../../src/records/read-collection.ts';
import { refusals } from '../../src/records/refusals.ts';
import { lineOf } from '../../src/records/reporters/human.ts';
import { findingsAfter, onCopy, story } from './changed-collection.ts';
import { messageCases, withoutExample } from './message-cases.ts';

/** What is printed after the place. */
const words = (findings: Awaited<ReturnType<typeof findingsAfter>>) =>
  findings.map((finding) => lineOf(finding).replace(/^.*?:\d+:\d+ /, ''));

test.each(messageCases)('$code: $says', async ({ code, bad, good, says }) => {
  const found = await findingsAfter(bad.change);
  expect(words(found.filter(({ rule }) => rule === code))).toContain(says);
  expect(await findingsAfter(good.change)).toEqual([]);
});

test('a file over which the parser died before is refused by name', async () => {
  const findings = await onCopy(
    () => undefined,
    (root) => readCollection({ root, deadly: new Set([story]) }),
  );
  expect(words(findings.findings)).toEqual([
    'kills or hangs the parser; write it more plainly, and report this: the check has a gap',
  ]);
});

test('the proof names what a module holds that no body should', () => {
  const code = 'import { x } from "fs"; export const y = import("z"); process.exit(`0`);';
  expect(moduleFaults(code, recordComponents)).toEqual([
    'imports "fs"',
    'imports "z"',
    'exports y',
    'holds the word "x"',
    'holds the word "y"',
    'holds the word "process"',
    'holds the word "exit"',
    'holds the character "`" outside of a text',
  ]);
});

test('no code is without words, but for those of which nobody knows an example', () => {
  const told = new Set(messageCases.map(({ code }) => code));
  const codes = [...Object.keys(refusals), ...rules.map(({ id }) => id)];
  expect(codes.filter((code) => !told.has(code))).toEqual(Object.keys(withoutExample));
});
