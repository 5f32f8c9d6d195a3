/** Can a stranger's file name or text break out of the line in which it is reported? */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/records/finding.ts';
import { github } from '../../src/records/reporters/github.ts';
import { human } from '../../src/records/reporters/human.ts';
import { json } from '../../src/records/reporters/json.ts';

const finding: Finding = {
  file: 'content/services/a,b:c\n::warning::x.yml',
  line: 3,
  column: 5,
  path: 'timeline[3].at',
  rule: 'field-format',
  message: '"\u001b[2J\u202e100%\r\n::error::" is not a time',
  cure: 'write "2025-07-10T05:30Z"',
};

test('a person gets one line, with hidden characters spelt out, and at the end the pages that explain', () => {
  const other = { ...finding, file: 'b', path: '' };
  expect(human([finding, other, { ...other, rule: 'yaml-alias' }])).toBe(
    'content/services/a,b:c<U+000A>::warning::x.yml:3:5 timeline[3].at "<U+001B>[2J<U+202E>100%<U+000D><U+000A>::error::" is not a time; write "2025-07-10T05:30Z"\n' +
      'b:3:5 "<U+001B>[2J<U+202E>100%<U+000D><U+000A>::error::" is not a time; write "2025-07-10T05:30Z"\n'.repeat(2) +
      '\nExplained with examples:\n  docs/checks/field-format.md\n  docs/checks/yaml-alias.md',
  );
});

test('GitHub gets one command, which no text can end', () => {
  expect(github([finding])).toBe(
    '::error file=content/services/a%2Cb%3Ac<U+000A>%3A%3Awarning%3A%3Ax.yml,line=3,col=5,title=field-format::timeline[3].at "<U+001B>[2J<U+202E>100%25<U+000D><U+000A>::error::" is not a time; write "2025-07-10T05:30Z"; see https://github.com/outage-atlas/outage-atlas/blob/main/docs/checks/field-format.md',
  );
});

test('a program gets the finding as it is, and the page that explains it', () => {
  expect(JSON.parse(json([finding]))).toEqual([{ ...finding, help: 'docs/checks/field-format.md' }]);
});

test('no findings are no text for a reader, and an empty list for a program', () => {
  expect([human([]), github([]), json([])]).toEqual(['', '', '[]']);
});
