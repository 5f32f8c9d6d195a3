/** Does every rule refuse what it is for, in the exact words, and nothing else? */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/integrity/index.ts';
import { knowledgeBaseFixture } from '../incident-fixture.ts';
import { knowledgeBaseAfter, printed, type Case } from './cases/case.ts';
import { entityCases } from './cases/entities.ts';
import { evidenceCases } from './cases/evidence.ts';
import { figureCases } from './cases/figures.ts';
import { milestoneCases } from './cases/milestones.ts';
import { numberCases } from './cases/numbers.ts';
import { recordCases } from './cases/record.ts';
import { referenceCases } from './cases/references.ts';
import { storyCases } from './cases/story.ts';
import { timeCases } from './cases/times.ts';

const cases: readonly Case[] = [
  ...referenceCases,
  ...recordCases,
  ...timeCases,
  ...milestoneCases,
  ...evidenceCases,
  ...figureCases,
  ...entityCases,
  ...storyCases,
  ...numberCases,
];

const ruleFolder = join(import.meta.dirname, '../../src/integrity');
const ruleFiles = readdirSync(ruleFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'));

/** Files in the folders of rules that rules share. */
const sharedFiles = ['moments', 'sentences'];

test('a knowledge base in which everything agrees breaks no rule', () => {
  expect(rules.flatMap((rule) => rule.check(knowledgeBaseFixture()).map(printed))).toEqual([]);
});

test('an empty knowledge base breaks no rule', () => {
  expect(rules.flatMap((rule) => rule.check(knowledgeBaseFixture({ incidents: [], entities: [] })))).toEqual([]);
});

test('the list names every rule file once, by its id', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(ruleFiles.filter((file) => !sharedFiles.includes(file)).sort());
});

test.each(rules.map(({ id, states }) => [id, states]))(
  'the rule %s is one sentence that can be read aloud',
  (_, states) => {
    expect(states).toMatch(/^[A-Z][^\n]*[a-z`]\.$/);
    expect(states).not.toMatch(/\. [A-Z]/);
  },
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = cases.filter((each) => each.rule === id);

  test('has a case that it accepts and one that it refuses', () => {
    expect(own.map(({ says }) => says.length > 0)).toContain(true);
    expect(own.map(({ says }) => says.length > 0)).toContain(false);
  });

  test.each(own.map((each) => [each.title, each] as const))('%s', (_, { change, says }) => {
    expect(rule.check(knowledgeBaseAfter(change)).map(printed)).toEqual(says);
  });
});

test('every case is of a rule that exists', () => {
  expect(cases.filter((each) => !rules.some(({ id }) => id === each.rule))).toEqual([]);
});

const breaches = cases.flatMap(({ rule, change }) =>
  rules.filter(({ id }) => id === rule).flatMap((found) => found.check(knowledgeBaseAfter(change))),
);

test.each(breaches.map((breach) => [printed(breach), breach] as const))(
  'what is wrong and what to write are clauses that can be joined: %s',
  (_, { message, cure }) => {
    expect(message).not.toMatch(/[.;]$|\n|undefined|NaN|\[object/);
    expect(cure).toMatch(/^[a-z][^\n]+[^.;]$/);
    expect(cure).not.toMatch(/undefined|NaN|\[object/);
  },
);
