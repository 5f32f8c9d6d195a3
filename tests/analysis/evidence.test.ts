import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, gradeOf, witnessOf } from '../../src/analysis/evidence.ts';
import type { Bibliography, Source } from '../../src/schema/source.ts';
import { sourceKinds } from '../../src/vocabulary/source-kinds.ts';

const source = (publisher: string, more: Partial<Source> = {}): Source => ({
  url: 'https://example.org/',
  title: 'A page',
  publisher,
  kind: 'press',
  language: 'en',
  read: 'full',
  supports: 'something',
  ...more,
});

describe('evidenceOf', () => {
  test('two publishers are two witnesses', () => {
    expect(evidenceOf({ sources: ['s1', 's2'] }, { s1: source('Reuters'), s2: source('AP') })).toEqual({
      grade: 'B',
      witnesses: 2,
      sources: 2,
    });
  });

  test('one publisher on two pages is one witness, however it is spelt', () => {
    expect(
      evidenceOf({ sources: ['s1', 's2'] }, { s1: source('Associated Press'), s2: source('associated  press') })
        .witnesses,
    ).toBe(1);
  });

  test('a source that nobody has read lends no grade', () => {
    const bibliography = { s1: source('Reuters'), s2: source('Court', { kind: 'court', read: 'not-read' }) };
    expect(evidenceOf({ sources: ['s1', 's2'] }, bibliography).grade).toBe('B');
  });

  test('two relays of one party are one witness', () => {
    const bibliography = {
      s1: source('OpenText', { relays: 'Microsoft' }),
      s2: source('Northwestern University', { relays: 'Microsoft' }),
    };
    expect(evidenceOf({ sources: ['s1', 's2'] }, bibliography).witnesses).toBe(1);
  });

  test('a relay of a party and the party itself are one witness', () => {
    const bibliography = {
      s1: source('OpenText', { relays: 'Microsoft' }),
      s2: source('Microsoft', { kind: 'primary' }),
    };
    expect(evidenceOf({ sources: ['s1', 's2'] }, bibliography)).toMatchObject({ grade: 'A', witnesses: 1 });
  });

  test('a copy of a copy is its original', () => {
    const bibliography = {
      s1: source('Reuters'),
      s2: source('A portal', { copyOf: 's1' }),
      s3: source('A blog', { copyOf: 's2', kind: 'generated' }),
    };
    expect(witnessOf('s3', bibliography)).toBe('reuters');
    expect(evidenceOf({ sources: ['s3', 's1'] }, bibliography)).toMatchObject({ grade: 'B', witnesses: 1 });
  });

  test('copies that point at each other do not hang', () => {
    expect(witnessOf('s1', { s1: source('A', { copyOf: 's2' }), s2: source('B', { copyOf: 's1' }) })).toBe('b');
  });

  test('a source that is not there is our own fault', () => {
    expect(() => evidenceOf({ sources: ['s9'] }, {})).toThrow(new RangeError('no source "s9" in this bibliography'));
  });

  test('more sources never lower the grade or the number of witnesses, and their order changes nothing', () => {
    const publishers = fc.constantFrom('Reuters', 'AP', 'Microsoft', 'A blog');
    const bibliographies = fc.array(
      fc.record({ publisher: publishers, kind: fc.constantFrom(...sourceKinds.map(({ id }) => id)) }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(bibliographies, (entries) => {
        const bibliography: Bibliography = Object.fromEntries(
          entries.map(({ publisher, kind }, index) => [`s${index + 1}`, source(publisher, { kind })]),
        );
        const ids = Object.keys(bibliography);
        const all = evidenceOf({ sources: ids }, bibliography);
        const fewer = evidenceOf({ sources: ids.slice(1) }, bibliography);
        expect(all.grade <= fewer.grade).toBe(true);
        expect(all.witnesses).toBeGreaterThanOrEqual(fewer.witnesses);
        expect(evidenceOf({ sources: [...ids].reverse() }, bibliography)).toEqual(all);
      }),
    );
  });
});

test('every kind of source has a grade, and machine-written pages have the lowest', () => {
  for (const kind of sourceKinds) expect(gradeOf({ kind: kind.id })).toMatch(/^[A-D]$/);
  expect(gradeOf({ kind: 'generated' })).toBe('D');
});
