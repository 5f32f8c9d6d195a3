/** Is it said of every term whether published taxonomies know it? */
import { describe, expect, test } from 'vitest';
import { counterpartsOf, crosswalk, taxonomies } from '../../src/vocabulary/crosswalk.ts';
import { vocabularies } from '../../src/vocabulary/glossary.ts';

const rows = Object.entries(crosswalk).map(([vocabulary, terms]) => [vocabulary, Object.entries(terms)] as const);

describe.each(rows)('%s', (vocabulary, terms) => {
  test('is mapped in whole, and nothing else is', () => {
    const ids = vocabularies.find(({ id }) => id === vocabulary)?.terms.map(({ id }) => id) ?? [];
    expect(terms.map(([id]) => id).sort()).toEqual([...ids].sort());
  });

  test('gives no counterpart to two terms, and none twice', () => {
    const claims = terms.flatMap(([, row]) =>
      Object.entries(row).flatMap(([taxonomy, names]) => names.map((name) => `${taxonomy} ${name}`)),
    );
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
    expect(claims.filter((claim) => claim.trim() !== claim)).toEqual([]);
  });
});

test('every taxonomy is used', () => {
  const used = rows.flatMap(([, terms]) => terms.flatMap(([, row]) => Object.keys(row)));
  expect([...new Set(used)].sort()).toEqual(Object.keys(taxonomies).sort());
});

test('counterparts are printed with the full name of their taxonomy', () => {
  expect(counterpartsOf('milestones', 'detected')).toEqual(['timeline.discovery (VERIS 1.4.1)']);
  expect(counterpartsOf('lanes', 'system')).toEqual([]);
  expect(counterpartsOf('grades', 'A')).toEqual([]);
});
