/** Is every hostile record refused at the very place where it is hostile? */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusals } from '../../src/records/refusals.ts';
import { essay, findingsAfter, findingsWith, hostile, story, withBody, withFacts } from './changed-collection.ts';

/** Lines of `expected.txt`: fixture, place (of a tree with its file), rule; a space in a name is `%20`. */
const expected = new Map<string, string[]>();
for (const line of readFileSync(join(hostile, 'expected.txt'), 'utf8').trim().split('\n')) {
  const [fixture = '', place = '', rule = ''] = line.split(' ');
  expected.set(fixture, [...(expected.get(fixture) ?? []), `${place.replaceAll('%20', ' ')} ${rule}`]);
}

const namesIn = (folder: string) => readdirSync(join(hostile, folder)).sort();
const textOf = (folder: string, name: string) => readFileSync(join(hostile, folder, name), 'utf8');

test('the collection that the fixtures change has no fault of its own', async () => {
  expect(await findingsAfter(() => undefined)).toEqual([]);
});

test('every fixture says where it is refused, and by a rule that exists', () => {
  const fixtures = ['bodies', 'essays', 'facts', 'trees'].flatMap((folder) =>
    namesIn(folder).map((name) => `${folder}/${name}`),
  );
  expect([...expected.keys()].sort()).toEqual(fixtures.sort());
  const rules = [...expected.values()].flat().map((line) => line.split(' ').at(-1) ?? '');
  for (const rule of rules) expect(Object.keys(refusals)).toContain(rule);
});

describe.each([
  { folder: 'bodies', file: story, change: withBody },
  { folder: 'essays', file: essay, change: withBody },
  { folder: 'facts', file: story, change: withFacts },
])('$folder', ({ folder, file, change }) => {
  test.each(namesIn(folder))('%s is refused, and nothing else is', async (name) => {
    const { text, linesBefore } = change(file, textOf(folder, name));
    const findings = await findingsWith(file, text);
    expect(findings.every((finding) => finding.file === file)).toBe(true);
    expect(findings.map(({ line, column, rule }) => `${line - linesBefore}:${column} ${rule}`)).toEqual(
      expected.get(`${folder}/${name}`),
    );
  });
});

describe('trees', () => {
  test.each(namesIn('trees'))('%s is refused, and nothing else is', async (name) => {
    const findings = await findingsAfter((root) => {
      cpSync(join(hostile, 'trees', name), root, { recursive: true });
    });
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
      expected.get(`trees/${name}`),
    );
  });
});
