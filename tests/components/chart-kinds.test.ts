// Has every chart of every subject its words, its name and its place?
import { expect, test } from 'vitest';
import { chartKindsOf, exampleOf, kindsBySubject, linkFrom } from '../../src/components/chart-kinds.ts';
import { wordsOf } from '../../src/words/of.ts';
import { knowledgeBaseOf } from '../../src/schema/knowledge-base.ts';
import { knowledgeBase } from '../charts/collection.ts';

const words = wordsOf('en');
const kinds = chartKindsOf(knowledgeBase, words);
const kindOf = (id: string) => {
  const kind = kinds.find(({ chart }) => chart.id === id);
  if (!kind) throw new Error(`no chart ${id}`);
  return kind;
};

test('every kind has words and subjects, and no words are left without a chart', () => {
  expect(kinds.map(({ chart }) => chart.id).sort()).toEqual(Object.keys(words.gallery.kinds).sort());
  expect(kinds.filter(({ subjects }) => subjects.length === 0)).toEqual([]);
});

test.each(kinds.map((kind) => [kind.chart.id, kind] as const))('%s: subjects have names of their own', (_, kind) => {
  const names = kind.subjects.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(kind.subjects.filter(({ id, name }) => name.includes(id))).toEqual([]);
});

test('sets of incidents are named after what they share, and lead to its page', () => {
  const { subjects } = kindOf('all-incidents');
  const named = Object.fromEntries(subjects.map(({ id, name, place }) => [id, [name, place.href]]));
  expect(named).toMatchObject({
    default: ['All incidents of the collection', '/incidents/'],
    'provider-microsoft': ['Incidents of Microsoft', '/providers/microsoft/'],
    'factor-dns': ['Incidents with a factor of the sort “DNS”', '/factors/dns/'],
  });
});

test('links inside a picture of one incident lead to places on its record', () => {
  const [subject] = kindOf('milestones').subjects;
  if (!subject) throw new Error('no subject');
  expect(linkFrom(subject)('#resolved')).toBe(`/incidents/${subject.id}/#resolved`);
  expect(linkFrom(subject)('/elsewhere/')).toBe('/elsewhere/');
});

test('a picture of one incident knows the other pictures of it; one of a set has none', () => {
  const others = kindsBySubject(kinds);
  const [timeline] = kindOf('incident-timeline').subjects;
  const [set] = kindOf('all-incidents').subjects;
  if (!timeline || !set) throw new Error('no subject');
  expect(others.get(timeline)?.map(({ chart }) => chart.id)).toEqual(
    expect.arrayContaining(['incident-timeline', 'milestones']),
  );
  expect(others.get(set)).toEqual([]);
});

test('the example of a kind is one of its subjects', () => {
  for (const { subjects } of kinds) expect(subjects).toContain(exampleOf(subjects));
  expect(exampleOf([])).toBeUndefined();
});

test('an empty collection has kinds without subjects', () => {
  expect(chartKindsOf(knowledgeBaseOf([], []), words).flatMap(({ subjects }) => subjects)).toEqual([]);
});
