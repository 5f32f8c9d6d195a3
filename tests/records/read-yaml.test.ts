/** Does every value know where it stands? */
import { describe, expect, test } from 'vitest';
import { readYaml, type YamlReading } from '../../src/records/yaml/read-yaml.ts';

function reading(source: string): YamlReading {
  const outcome = readYaml(source);
  if ('complaints' in outcome) throw new Error(JSON.stringify(outcome.complaints));
  return outcome.reading;
}

const facts = reading(
  [
    '',
    'title: One',
    'timeline:',
    '  - id: first',
    '    sources: [s1, s2]',
    '  - {id: second, at: "x"}',
    'empty:',
    '',
  ].join('\n'),
);

describe('a place', () => {
  test.each<[readonly (string | number)[], number, number]>([
    [[], 2, 1],
    [['title'], 2, 8],
    [['timeline'], 4, 3],
    [['timeline', 0], 4, 5],
    [['timeline', 0, 'id'], 4, 9],
    [['timeline', 0, 'sources', 1], 5, 19],
    [['timeline', 1, 'at'], 6, 22],
    [['empty'], 7, 1],
  ])('of %j is that of its value', (path, line, column) => {
    expect(facts.placeOf(path)).toEqual({ line, column });
  });

  test.each<[string, readonly (string | number)[], number, number]>([
    ['a missing field', ['timeline', 0, 'at'], 4, 5],
    ['a missing field at the top', ['summary'], 2, 1],
    ['an entry beyond the end', ['timeline', 7], 4, 3],
    ['something below a text', ['title', 'x', 0], 2, 8],
    ['something below nothing', ['empty', 'x'], 7, 1],
  ])('of %s is that of the nearest thing above it', (_, path, line, column) => {
    expect(facts.placeOf(path)).toEqual({ line, column });
  });

  test('of a key is its own', () => {
    expect(facts.placeOfKey(['timeline', 0, 'sources'])).toEqual({ line: 5, column: 5 });
    expect(facts.placeOfKey(['timeline', 1, 'at'])).toEqual({ line: 6, column: 18 });
  });
});

describe('a value', () => {
  test('is plain data', () => {
    expect(facts.value).toEqual({
      title: 'One',
      timeline: [
        { id: 'first', sources: ['s1', 's2'] },
        { id: 'second', at: 'x' },
      ],
      empty: null,
    });
  });

  test.each([
    ['2031-03-04-example-mail', '2031-03-04-example-mail'],
    ['365 days', '365 days'],
    ['EX1112414', 'EX1112414'],
    ['"2031-03-04"', '2031-03-04'],
    ['"yes"', 'yes'],
    ['12.5', 12.5],
    ['true', true],
  ])('written %s needs no further quotes', (written, value) => {
    expect(reading(`a: ${written}\n`).value).toEqual({ a: value });
  });
});
