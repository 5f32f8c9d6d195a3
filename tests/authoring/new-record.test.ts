/** Does a new record pass the check as it is written, whatever it is called, and does it overwrite nothing? */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftOf, incidentIdOf } from '../../src/authoring/draft.ts';
import { complaintAbout, questions, type Answers } from '../../src/authoring/questions.ts';
import { readCollection } from '../../src/records/read-collection.ts';
import { sourceKinds } from '../../src/vocabulary/source-kinds.ts';

const cli = join(import.meta.dirname, '../../src/authoring/cli.ts');
/** The examples that the questions themselves give. */
const examples = Object.fromEntries(questions.map(({ flag, example }) => [flag, example])) as Answers;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-record-'));
  await mkdir(join(root, 'content/incidents'), { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function run(answers: Partial<Answers>) {
  const flags = Object.entries(answers).flatMap(([flag, text]) => [`--${flag}`, text]);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, '--root', root, ...flags]);
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

async function findingsOf(answers: Answers) {
  const today = '2031-01-02';
  for (const [path, text] of draftOf(answers, { today, hasEntity: () => false })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return (await readCollection({ root })).findings;
}

describe('a draft', () => {
  const variants: readonly (readonly [string, Partial<Answers>])[] = [
    ['of the examples', {}],
    ['of which only the day is known', { start: '2026-03-04' }],
    ['with a zone', { start: '2026-03-04T00:20+02:00' }],
    [
      'with quotation marks and colons',
      { title: 'Mail: "down" – #1, it’s \\ gone', 'source-title': '- a: [b] {c} "d"' },
    ],
    ['in another script', { title: '이메일 장애', 'source-title': '障害：メール', 'source-language': 'ja' }],
    ['of a provider that is its own service', { provider: 'example', service: 'example-mail' }],
    ...sourceKinds.map(({ id }) => [`from a source of kind ${id}`, { 'source-kind': id }] as const),
  ];

  test.each(variants)('%s passes the check', async (_, changed) => {
    expect(await findingsOf({ ...examples, ...changed })).toEqual([]);
  });

  test('is filed under the UTC day of its start', () => {
    expect(incidentIdOf({ start: '2026-03-04T00:20+02:00', name: 'example' })).toBe('2026-03-03-example');
  });

  test('brings no entry for what the collection knows', () => {
    expect([...draftOf(examples, { today: '2031-01-02', hasEntity: () => true }).keys()]).toHaveLength(2);
  });
});

test('every question accepts its own example', () => {
  expect(questions.map((question) => complaintAbout(question, question.example))).toEqual(
    questions.map(() => undefined),
  );
});

describe('npm run new', () => {
  test('writes the files that pass the check, and says which', async () => {
    const { code, stdout } = await run(examples);
    expect(code).toBe(0);
    expect(stdout.match(/^wrote content\/.*$/gm)).toHaveLength(4);
    expect(stdout).not.toContain('Still to mend');
    expect((await readCollection({ root })).findings).toEqual([]);
  });

  test('overwrites nothing', async () => {
    await run(examples);
    const path = join(root, `content/incidents/${incidentIdOf(examples)}/index.mdx`);
    await writeFile(path, 'mine');
    const { code, stderr } = await run(examples);
    expect(code).toBe(1);
    expect(stderr).toContain('is there already; nothing was written');
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  test('names every flag that is missing or cannot be used, when there is no terminal to ask in', async () => {
    const { code, stderr } = await run({ ...examples, start: 'yesterday', title: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('--start "yesterday" is not an instant with zone or a day');
    expect(stderr).toContain('--title ""');
    const without = await run({ title: 'Example' });
    expect(without.code).toBe(2);
    expect(without.stderr.trim().split('\n')).toHaveLength(questions.length - 1);
  });
});
