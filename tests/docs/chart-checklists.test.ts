/** Has every chart its checklist of critical heuristics, with a verdict for each and tests that exist? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allCharts } from '../../src/components/all-charts.ts';

const folder = 'docs/charts';

/** As Chartability's workbook names those that it calls critical. */
const critical = [
  'Low contrast',
  'Only visual',
  'Small text size',
  'Visual presents seizure risk',
  'Interaction output only has one input',
  'No interaction cues or instructions',
  'Controls override AT controls',
  'No explanation for purpose or for how to read',
  'No title, summary, or caption',
  'Reading level inappropriate',
  'No table',
  'Data density is inappropriate',
  'Navigation and interaction is tedious',
  'User style change not respected',
];

test('there is a checklist for each chart, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(allCharts.map(({ id }) => `${id}.md`).sort());
});

test.each(allCharts.map(({ id }) => id))('%s: each heuristic has a verdict and a reason; links lead to files', (id) => {
  const text = readFileSync(join(folder, `${id}.md`), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, heuristic]) => heuristic)).toEqual(critical);
  expect(rows.filter(([, , verdict = '']) => !['met', 'partly', 'not met'].includes(verdict))).toEqual([]);
  expect(rows.filter(([, , , reason = '']) => reason.length < 15)).toEqual([]);
  expect(
    rows.filter(([, , verdict, reason = '']) => verdict === 'met' && !reason.includes('[test](')),
    'what is met names the test that can fail',
  ).toEqual([]);
  const links = [...text.matchAll(/\]\((\.\.[^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
});
