/** Is hostility refused that Git, an editor or a reviewer would not keep: links, bytes, sizes, depths? */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  baseText,
  essay,
  findingsAfter,
  findingsWith,
  service,
  sources,
  story,
  withBody,
  withFacts,
} from './changed-collection.ts';

const incident = 'content/incidents/2031-03-04-example-mail';
const places = (findings: Awaited<ReturnType<typeof findingsAfter>>) =>
  findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

/** Puts something else where a file was. */
const instead = (file: string, make: (path: string) => void) => (root: string) => {
  rmSync(join(root, file), { recursive: true });
  make(join(root, file));
};

describe('what is not a regular file or folder', () => {
  test.each([
    ['a link to a file outside', service, (path: string) => symlinkSync('/etc/passwd', path)],
    ['a link to nothing', service, (path: string) => symlinkSync('nowhere', path)],
    ['a link to itself', service, (path: string) => symlinkSync('example-mail.yml', path)],
    ['a linked story', story, (path: string) => symlinkSync('/proc/self/environ', path)],
    ['a linked bibliography', sources, (path: string) => symlinkSync('../../README.md', path)],
    ['a linked incident', incident, (path: string) => symlinkSync('/etc', path)],
    ['a linked folder of entities', 'content/services', (path: string) => symlinkSync('/etc', path)],
    ['a linked README', 'content/README.md', (path: string) => symlinkSync('/etc/hostname', path)],
    ['a folder named like a file', service, (path: string) => mkdirSync(path)],
    ['a pipe that never ends', service, (path: string) => execFileSync('mkfifo', [path])],
  ])('%s is refused without being opened', async (_, file, make) => {
    const findings = await findingsAfter(instead(file, make));
    expect(places(findings)).toContain(`${file}:1:1 file-kind`);
  });

  test('a linked content folder is no collection', async () => {
    const link = (root: string) => {
      renameSync(join(root, 'content'), join(root, 'elsewhere'));
      symlinkSync('elsewhere', join(root, 'content'));
    };
    await expect(findingsAfter(link)).rejects.toThrow('there is no folder');
  });
});

describe('names that some disks take for one', () => {
  test('two services that differ in case', async () => {
    const findings = await findingsAfter((root) => {
      writeFileSync(join(root, 'content/services/Example-Mail.yml'), baseText(service));
    });
    expect(places(findings)).toEqual([
      'content/services/Example-Mail.yml:1:1 file-name',
      'content/services/example-mail.yml:1:1 file-collision',
    ]);
  });

  test('two services that differ in the composition of a letter', async () => {
    const findings = await findingsAfter((root) => {
      for (const name of ['caf\u00e9', 'cafe\u0301']) {
        writeFileSync(join(root, `content/services/${name}.yml`), baseText(service));
      }
    });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['file-collision', 'file-name', 'file-name']);
  });
});

const text = baseText(story);
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const title = { line: lineOf('title: '), column: 'title: '.length + 1 };
const afterTitle = (bytes: string) => text.replace('title: ', `title: ${bytes}`);
const lastLine = text.split('\n').length - 1;
const lastColumn = (text.split('\n').at(-2)?.length ?? 0) + 1;
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('bytes', () => {
  test.each<[string, string | Uint8Array, number, number, string]>([
    ['a byte order mark', `\ufeff${text}`, 1, 1, 'file-byte-order-mark'],
    ['Windows line ends', text.replaceAll('\n', '\r\n'), 1, 4, 'file-line-ending'],
    ['a single carriage return', afterTitle('\r'), title.line, title.column, 'file-line-ending'],
    ['no final line feed', text.trimEnd(), lastLine, lastColumn, 'file-final-newline'],
    ['nothing', '', 1, 1, 'file-final-newline'],
    ['a NUL', afterTitle('\0'), title.line, title.column, 'character'],
    ['a backspace', afterTitle('\b'), title.line, title.column, 'character'],
    ['a terminal escape', afterTitle('\u001b[2J'), title.line, title.column, 'character'],
    ['a C1 control', afterTitle('\u009b'), title.line, title.column, 'character'],
    ['a tab', afterTitle('\t'), title.line, title.column, 'character'],
    ['a line separator', afterTitle('\u2028'), title.line, title.column, 'character'],
    ['text turned around', afterTitle('\u202e'), title.line, title.column, 'character'],
    ['an isolate', afterTitle('\u2067'), title.line, title.column, 'character'],
    ['a zero-width space', afterTitle('\u200b'), title.line, title.column, 'character'],
    ['a byte order mark inside', afterTitle('\ufeff'), title.line, title.column, 'character'],
    ['an invisible tag', afterTitle('\u{e0041}'), title.line, title.column, 'character'],
    ['a private character', afterTitle('\ue000'), title.line, title.column, 'character'],
    ['Latin-1', bytes('---\ntitle: ', [0xe9], '\n---\n'), 2, 8, 'file-encoding'],
    ['an overlong form', bytes('---\ntitle: ', [0xc0, 0xaf], '\n---\n'), 2, 8, 'file-encoding'],
    ['a surrogate in UTF-8', bytes('---\nt\u00e9: ', [0xed, 0xa0, 0x80], '\n---\n'), 2, 5, 'file-encoding'],
    ['a letter cut off', bytes('---\ntitle: x\n', [0xe2, 0x82]), 3, 1, 'file-encoding'],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 1, 1, 'file-encoding'],
    ['a line of 5,000 letters', afterTitle('a'.repeat(5000)), title.line, 4001, 'file-long-line'],
    ['300 kB', text + 'a\n'.repeat(150_000), 1, 1, 'file-size'],
  ])('%s', async (_, content, line, column, rule) => {
    expect(places(await findingsWith(story, content))).toEqual([`${story}:${line}:${column} ${rule}`]);
  });

  test('the file that kills the Markdown parser never reaches it', async () => {
    const { text: deadly } = withBody(essay, '\nimport fs from "node:fs"\\');
    expect(places(await findingsWith(essay, deadly))).toEqual([`${essay}:9:26 file-final-newline`]);
  });
});

describe('what takes a parser too long, too deep or too far', () => {
  const nested = (before: string, opened: string, depth: number, closed: string) =>
    `\nSome text.\n\n${before}${opened.repeat(depth)}1${closed.repeat(depth)}\n`;

  test.each<[string, string, string, string]>([
    ['1,900 brackets in an expression', nested('{', '(', 1900, ')') + '}\n', '4:1', 'body-expression'],
    ['1,900 lists in an expression', nested('{', '[', 1900, ']') + '}\n', '4:1', 'body-expression'],
    ['1,900 brackets in an export', nested('export const a = ', '[', 1900, ']'), '4:1', 'body-import'],
    [
      'a chain of signs in an attribute',
      nested('It broke <Cite s={', '-+', 1500, '') + '} />\n',
      '4:18',
      'body-expression',
    ],
    ['1,900 quotations', nested('', '>', 1900, ''), '4:17', 'body-size'],
    ['1,900 lists', nested('', '- ', 1900, ''), '4:17', 'body-size'],
    ['tags in tags', `\n${'<Timeline>'.repeat(180)}${'</Timeline>'.repeat(180)}\n`, '2:1', 'body-content'],
    ['2,500 comments', `\n${'{/* a */}\n'.repeat(2500)}`, '2002:1', 'body-size'],
    ['2,500 entities', `\n${'&lt;\n'.repeat(2500)}`, '2002:1', 'body-size'],
    ['2,500 times "<"', `\n${'a < b\n'.repeat(2500)}`, '2002:3', 'body-size'],
  ])('%s', async (_, body, place, rule) => {
    const { text: whole, linesBefore } = withBody(story, body);
    const findings = await findingsWith(story, whole);
    const [first] = findings.map(({ line, column, rule: by }) => `${line - linesBefore}:${column} ${by}`);
    expect(first).toBe(`${place} ${rule}`);
    expect(findings.every(({ file }) => file === story)).toBe(true);
  });

  test.each<[string, string, string, string]>([
    ['14,000 unknown keys', Array.from({ length: 14_000 }, (__, n) => `k${n}: 1\n`).join(''), '', 'yaml-size'],
    [
      'as many keys in braces',
      `extra: {\n${Array.from({ length: 1500 }, (__, n) => `  k${n}: 1,\n`).join('')}}\n`,
      '1:8',
      'yaml-size',
    ],
    ['25,000 entries', `extra:\n${'- 1\n'.repeat(25_000)}`, '2:1', 'yaml-size'],
    ['1,000 lists in lists', `extra: ${'['.repeat(1000)}${']'.repeat(1000)}\n`, '1:19', 'yaml-depth'],
    ['lists that never close', `extra: ${'['.repeat(1000)}\n`, '1:19', 'yaml-depth'],
    ['mappings in mappings', `extra: ${'{a: '.repeat(800)}\n`, '1:52', 'yaml-depth'],
    ['85,000 brackets, each a mistake', `extra: x\n${`${'[]'.repeat(1900)}\n`.repeat(45)}`, '2:3', 'yaml-syntax'],
    ['keys of keys of keys', `${'? '.repeat(1500)}\n`, '1:1', 'yaml-syntax'],
  ])('%s', async (_, facts, place, rule) => {
    const { text: whole, linesBefore } = withFacts(story, facts);
    const [first] = (await findingsWith(story, whole)).map(
      ({ line, column, rule: by }) => `${line - linesBefore}:${column} ${by}`,
    );
    // The mapping of all facts begins where the first of them stands.
    expect(first).toBe(`${place === '' ? `${2 - linesBefore}:1` : place} ${rule}`);
  });

  test('of a file with thousands of faults the first hundred are listed', async () => {
    const body = `\n${'![x](y)\n\n'.repeat(150)}`;
    const findings = await findingsWith(story, withBody(story, body).text);
    expect(findings).toHaveLength(100);
    const facts = Array.from({ length: 150 }, (_, n) => `- {id: a${n}}\n`).join('');
    const many = await findingsWith(story, withFacts(story, `timeline:\n${facts}`).text);
    expect(many).toHaveLength(101);
    expect(many.at(-1)).toMatchObject({ rule: 'file-many-findings', message: 'has 950 more findings' });
  });
});
