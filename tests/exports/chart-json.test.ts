import { expect, test } from 'vitest';
import { chartJsonOf } from '../../src/exports/chart-json.ts';

test('a chart as JSON says what it found, what it means, where it stands, and its numbers as they are', () => {
  const scene = {
    width: 100,
    height: 100,
    title: 'Two took long',
    description: 'Bars.',
    count: '2 incidents',
    marks: [],
    table: { columns: [{ label: 'Incident' }, { label: 'Minutes', align: 'end' as const }], rows: [['A', 12.5]] },
  };
  const facts = {
    address: 'https://a.example/charts/x/y/',
    kind: 'Bars',
    subject: 'All',
    definition: 'What is counted.',
    source: 'the records',
    dataOf: '2026-01-02',
  };
  const text = chartJsonOf(scene, facts);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    ...facts,
    license: 'CC-BY-4.0',
    finding: 'Two took long',
    description: 'Bars.',
    n: '2 incidents',
    columns: ['Incident', 'Minutes'],
    rows: [['A', 12.5]],
  });
});
