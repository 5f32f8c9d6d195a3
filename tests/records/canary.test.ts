/** Does reading a hostile collection run anything, read anything else or write anything? */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hostile, onCopy, story, withBody } from './changed-collection.ts';

const cli = fileURLToPath(new URL('../../src/records/cli.ts', import.meta.url));
const canary = 'canary-5f1c0b6e';

/** Each would show the canary or leave a trace if it ran at any moment. */
const payloads = [
  '{process.env.CANARY}',
  "{await import('node:fs').then((fs) => fs.readFileSync('CANARY-FILE', 'utf8'))}",
  "import fs from 'node:fs'\n\nexport const read = fs.readFileSync('CANARY-FILE', 'utf8')",
  "export const trace = await import('node:fs').then((fs) => fs.writeFileSync('TRACE', 'x'))",
  "{(() => { globalThis.process.getBuiltinModule('node:fs').writeFileSync('TRACE', 'x') })()}",
  "<Cite s={process.getBuiltinModule('node:fs').readFileSync('CANARY-FILE', 'utf8')} />",
  '<Cite {...process.env} />',
  "{this.constructor.constructor('return process')().env.CANARY}",
  '![picture](CANARY-FILE)',
  '[link](file:CANARY-FILE)',
];

test('a record that wants the secrets of the machine gets none and leaves no trace', { timeout: 60_000 }, async () => {
  await onCopy(
    (root) => {
      const trace = join(root, 'trace');
      const secret = join(root, 'secret');
      writeFileSync(secret, canary);
      for (const [index, payload] of payloads.entries()) {
        const folder = join(root, `content/incidents/2031-03-0${index % 9}-attack-${index}`);
        mkdirSync(folder, { recursive: true });
        const body = `\n${payload.replaceAll('CANARY-FILE', secret).replaceAll('TRACE', trace)}\n`;
        writeFileSync(join(folder, 'index.mdx'), withBody(story, body).text);
        writeFileSync(join(folder, 'sources.yml'), `s1: !!js/function 'process.env.CANARY'\n`);
      }
    },
    (root) => {
      const before = readdirSync(root, { recursive: true }).sort();
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--root', root, '--format', 'json'], {
        encoding: 'utf8',
        env: { ...process.env, CANARY: canary },
      });
      expect(status).toBe(1);
      expect(stdout + stderr).not.toContain(canary);
      expect(existsSync(join(root, 'trace'))).toBe(false);
      expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
      const refused = new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file));
      for (const index of payloads.keys()) {
        const name = `2031-03-0${index % 9}-attack-${index}`;
        expect([...refused].some((file) => file.includes(`${name}/index.mdx`))).toBe(true);
      }
    },
  );
});

test('nothing in the reader can run a text', () => {
  const folder = fileURLToPath(new URL('../../src/records/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const code = readFileSync(join(folder, name), 'utf8');
    expect(code, name).not.toMatch(/\beval\(|new Function|import\(|\bevaluate\b|node:vm|data:text\/javascript/);
  }
});

test('the hostile fixtures are there to be looked at', () => {
  expect(readdirSync(join(hostile, 'bodies')).length).toBeGreaterThan(100);
});
