/** What does `npm run check` print, and how does it end? */
import { spawnSync } from 'node:child_process';
import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { repository } from '../../src/repository.ts';
import { onCopy, service, sources, baseText } from './changed-collection.ts';

const cli = fileURLToPath(new URL('../../src/records/cli.ts', import.meta.url));

function check(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env: { ...rest, ...env } });
}

const clean = () => undefined;
const broken = (root: string) => {
  writeFileSync(join(root, service), baseText(service).replace('kind: service', 'kind: servce'));
  unlinkSync(join(root, sources));
};

const kinds = 'provider, service, component, organisation, group';
const message = `"servce" is not one of the values allowed; did you mean "service"? otherwise write one of ${kinds}`;

describe('the check', { timeout: 60_000 }, () => {
  test('ends with 0 and counts what it has read', () =>
    onCopy(clean, (root) => {
      const { status, stdout, stderr } = check(['--root', root]);
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: '1 incident, 2 events, 1 figure, 2 sources, 3 entities, 1 analysis: nothing found\n',
        stderr: '',
      });
    }));

  test('ends with 1 and lists every finding of every file', () =>
    onCopy(broken, (root) => {
      const { status, stdout, stderr } = check(['--root', root]);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: [
          `${sources}:1:1 is missing; write its bibliography there`,
          `${service}:2:7 kind ${message}`,
          '',
          'Explained with examples:',
          '  docs/checks/file-missing.md',
          '  docs/checks/field-value.md',
          '',
          '2 findings in 2 files',
          '',
        ].join('\n'),
        stderr: '',
      });
    }));

  test('gives other programs JSON and nothing else', () =>
    onCopy(broken, (root) => {
      const { status, stdout, stderr } = check(['--root', root, '--format', 'json']);
      expect(status).toBe(1);
      expect(stderr).toBe('2 findings in 2 files\n');
      expect(JSON.parse(stdout)).toEqual([
        {
          file: sources,
          line: 1,
          column: 1,
          path: '',
          rule: 'file-missing',
          message: 'is missing',
          cure: 'write its bibliography there',
          help: 'docs/checks/file-missing.md',
        },
        {
          file: service,
          line: 2,
          column: 7,
          path: 'kind',
          rule: 'field-value',
          message: '"servce" is not one of the values allowed',
          cure: `did you mean "service"? otherwise write one of ${kinds}`,
          help: 'docs/checks/field-value.md',
        },
      ]);
    }));

  test.each([
    ['when asked to', ['--format', 'github'], {}],
    ['where GitHub runs it', [], { GITHUB_ACTIONS: 'true' }],
  ])('annotates a pull request %s', (_, args, env: Record<string, string>) =>
    onCopy(broken, (root) => {
      const { status, stdout } = check(['--root', root, ...args], env);
      expect(status).toBe(1);
      expect(stdout.split('\n')).toContain(
        `::error file=${service},line=2,col=7,title=field-value::kind ${message}; see ${repository}/blob/main/docs/checks/field-value.md`,
      );
    }),
  );

  test('can be told what today is', () =>
    onCopy(clean, (root) => {
      const { status, stdout } = check(['--root', root, '--as-of', '2031-03-05']);
      expect(status).toBe(1);
      expect(stdout).toContain('2031-03-10');
    }));

  test('explains itself', () => {
    const { status, stdout } = check(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--format human|json|github');
    expect(stdout).toContain('Exit code: 0');
  });

  test.each([
    ['an unknown flag', ['--fix'], "Unknown option '--fix'"],
    ['an unknown format', ['--format', 'xml'], '--format "xml" is unknown; write human, json, github'],
    ['a day that is none', ['--as-of', 'today'], '--as-of "today" is not a day'],
    ['a word too many', ['content'], "Unexpected argument 'content'"],
    ['a folder without content', ['--root', '/nowhere'], 'there is no folder /nowhere/content'],
  ])('ends with 2 for %s', (_, args, says) => {
    const { status, stdout, stderr } = check(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`The check could not run: ${says}`);
  });
});
