/** Does every code of the check have its page, as the code and the tests say it today? */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/integrity/index.ts';
import { refusals } from '../../src/records/refusals.ts';
import { helpPage } from '../../src/records/reporters/help-page.ts';
import type { MessageCase } from '../records/message-case.ts';
import { checkPages } from '../../tools/docs/check-pages.ts';
import { explainedCodes } from '../../tools/docs/explained-codes.ts';

const pages = checkPages(explainedCodes);
const codes = [...Object.keys(refusals), ...rules.map(({ id }) => id)];

test('the pages are those that `npm run docs` writes, and no others', () => {
  const written = readdirSync('docs/checks').map((name) => [
    `docs/checks/${name}`,
    readFileSync(`docs/checks/${name}`, 'utf8'),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(pages));
});

test.each(codes)('%s has a page, which the index names', (code) => {
  expect(pages.get(helpPage(code))).toMatch(new RegExp(`^# ${code}\n\n[A-Z].*\\.\n\n`));
  expect(pages.get('docs/checks/README.md')).toContain(`\n- [${code}](${code}.md): `);
});

test('every example is short enough to be read at a glance', () => {
  const texts = explainedCodes.cases.flatMap(({ bad, good }) => [bad.shown, good.shown]);
  const long = texts
    .map((shown) => (typeof shown === 'string' ? shown : Object.values(shown).join('\n')))
    .filter((text) => text.split('\n').length > 16);
  expect(long).toEqual([]);
});

test('a page shows what is wrong, the words of the check and what would be right', () => {
  const unused = { change: () => undefined };
  const cases: readonly MessageCase[] = [
    {
      code: 'made-up',
      bad: { ...unused, shown: { facts: 'title: x', story: '```\nx\n```' } },
      good: { ...unused, shown: 'A file of 2 bytes.' },
      says: 'title x is `x`; write y',
    },
  ];
  const chapters = [{ title: 'Things', codes: { 'made-up': 'Nothing is x.', rare: 'Nothing is y.' } }];
  const made = checkPages({
    parts: [{ title: 'All', chapters }],
    cases,
    withoutExample: { rare: 'Nobody has seen it.' },
  });
  expect(made.get('docs/checks/made-up.md')).toBe(`# made-up

Nothing is x.

## Example

Wrong, among the facts of a record:

\`\`\`yaml
title: x
\`\`\`

and in the story of a record:

\`\`\`\`mdx
\`\`\`
x
\`\`\`
\`\`\`\`

The check says:

\`\`\`text
title x is \`x\`; write y
\`\`\`

Right: A file of 2 bytes.

[All codes of the check](README.md)
`);
  expect(made.get('docs/checks/rare.md')).toBe(
    '# rare\n\nNothing is y.\n\nNobody has seen it.\n\n[All codes of the check](README.md)\n',
  );
});
