// Does a broken record of the real collection stop the real build, with its place, before the site is touched?
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { measuredRun } from '../../src/bench/measured-run.ts';
import { copyProject } from '../../src/bench/project-copy.ts';

// Each test starts processes, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

test('a record with an import in its story and a time without a zone is refused, and the last good site stays', async () => {
  const { folder, remove } = copyProject({ withRecords: true });
  onTestFinished(remove);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
  const [id = ''] = readdirSync(join(folder, 'content/incidents'));
  const record = `content/incidents/${id}/index.mdx`;
  const text = readFileSync(join(folder, record), 'utf8');
  writeFileSync(join(folder, record), text.replace(/at: "(\d{4}-\d\d-\d\dT\d\d:\d\d)Z"/, 'at: "$1"'));
  appendFileSync(join(folder, record), "\nimport fs from 'node:fs'\n");

  const { exitCode, output } = await measuredRun(join(folder, 'src/build/main.ts'), [], {
    cwd: folder,
    env: { ...process.env, GITHUB_ACTIONS: '', OUT_DIR: '', BASE_PATH: '' },
  });

  expect(exitCode).toBe(1);
  expect(output).toMatch(
    new RegExp(`^${record}:\\d+:\\d+ timeline\\[\\d+\\]\\.at .*is not an ISO 8601 time with zone`, 'm'),
  );
  expect(output).toMatch(new RegExp(`^${record}:\\d+:1 .*is an import or export`, 'm'));
  expect(output).not.toContain('[build]');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(folder)).not.toContain('dist-next');
});
