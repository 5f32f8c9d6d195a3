import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCollection } from '../../src/records/read-collection.ts';
import { fixture, withAnnotatedRecord } from '../../tools/docs/annotated-record.ts';

test('the annotated record passes the check', async () => {
  const { findings, knowledgeBase } = await readCollection({ root: fixture });
  expect(findings).toEqual([]);
  expect(knowledgeBase.incidents).toHaveLength(1);
});

test('the guide shows it as it is; `npm run docs` writes it', async () => {
  const guide = await readFile('CONTRIBUTING.md', 'utf8');
  expect(withAnnotatedRecord(guide)).toBe(guide);
});
