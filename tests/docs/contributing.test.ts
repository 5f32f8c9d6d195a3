import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCollection } from '../../src/records/read-collection.ts';

/** Files as the guide prints them: a path in backticks, and the fenced block after it. */
function filesOf(guide: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const [, paths = '', text = ''] of guide.matchAll(
    /^((?:`content\/[^\n]+`).*):\n\n(?:<!--.*-->\n+)?```\w+\n([\s\S]*?)^```$/gm,
  ))
    for (const [, path = ''] of paths.matchAll(/`(content\/[^`]+)`/g)) files.set(path, text);
  return files;
}

test('the record that the guide shows passes the check, but for the length of its story', async () => {
  const files = filesOf(await readFile('CONTRIBUTING.md', 'utf8'));
  expect([...files.keys()]).toHaveLength(5);
  const root = await mkdtemp(join(tmpdir(), 'guide-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      // Two services share one example; a name belongs to one of them only.
      await writeFile(
        join(root, path),
        path.includes('example-sign-in') ? text.replace('Example Mail\n', 'Example Sign-in\n') : text,
      );
    }
    const { findings } = await readCollection({ root });
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^[a-z-]+: .*words/),
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
