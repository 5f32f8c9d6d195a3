import { describe, expect, test } from 'vitest';
import { factorMatrixOf } from '../../../src/analysis/comparison/factor-matrix.ts';
import { lengthDisputesOf } from '../../../src/analysis/comparison/length-disputes.ts';
import { overlapOf } from '../../../src/analysis/comparison/overlap.ts';
import type { ComparedDispute, ComparedFigure } from '../../../src/analysis/comparison/record.ts';
import { sharedUnitsOf } from '../../../src/analysis/comparison/shared-units.ts';
import { toldAfterOf } from '../../../src/analysis/comparison/told-after.ts';
import { triggersOf } from '../../../src/analysis/comparison/triggers.ts';
import type { Unit } from '../../../src/vocabulary/units.ts';
import { compared, weakly } from '../compared-record.ts';

const trigger = { id: 't', role: 'trigger', class: 'deployment' } as const;
const gap = { id: 'g', role: 'detection-gap', class: 'monitoring' } as const;
const weak = 'Only a forum says so.';
const namesOf = (those: readonly { readonly shortTitle: string }[]) => those.map(({ shortTitle }) => shortTitle);

describe('factors', () => {
  const records = [
    compared('A', {}, { factors: [trigger, gap, { ...gap, id: 'second' }] }),
    compared(
      'B',
      {},
      {
        factors: [
          { ...trigger, class: 'dns' },
          { ...gap, weak },
        ],
      },
    ),
    compared('C', {}, { factors: [{ ...trigger, weak }] }),
    compared('D', {}, { factors: [{ ...trigger, class: 'unknown' }] }),
    compared('E', {}, { factors: [] }),
  ];

  test('a cell names each incident once; weak factors are counted and stand nowhere', () => {
    const { cells, weak: left } = factorMatrixOf(records);
    const found = cells.map((cell) => [
      cell.class,
      cell.role,
      ...cell.incidents.map(({ incident }) => incident.shortTitle),
    ]);
    expect(found).toEqual([
      ['deployment', 'trigger', 'A'],
      ['dns', 'trigger', 'B'],
      ['monitoring', 'detection-gap', 'A'],
      ['unknown', 'trigger', 'D'],
    ]);
    expect(left).toBe(2);
  });

  test('triggers by sort, with the weak and the unknown apart', () => {
    const { groups, weak: left, unknown } = triggersOf(records);
    expect(groups.map((group) => [group.class, ...namesOf(group.incidents)])).toEqual([
      ['deployment', 'A'],
      ['dns', 'B'],
    ]);
    expect(namesOf(left)).toEqual(['C']);
    expect(namesOf(unknown)).toEqual(['D', 'E']);
  });
});

test('two incidents share what both name, each as something; a weak dependency is counted only', () => {
  const { shared, weak: left } = overlapOf([
    compared('A', {}, { services: ['mail', 'dns'], dependencies: [{ id: 'd', consumer: 'shop', dependsOn: 'dns' }] }),
    compared('B', {}, { provider: 'other', dependencies: [{ id: 'e', consumer: 'mail', dependsOn: 'dns' }] }),
    compared(
      'C',
      {},
      { provider: 'other', services: ['other'], dependencies: [{ id: 'f', consumer: 'shop', dependsOn: 'dns', weak }] },
    ),
  ]);
  expect(
    shared.map(({ entity, occurrences }) => [
      entity.id,
      ...occurrences.map(({ incident, parts, testimony }) => [incident.shortTitle, ...parts, testimony]),
    ]),
  ).toEqual([
    ['dns', ['A', 'failed', 'foundation', 'd'], ['B', 'foundation', 'e']],
    ['mail', ['A', 'failed', undefined], ['B', 'failed', 'consumer', 'e']],
    ['other', ['B', 'provider', undefined], ['C', 'provider', 'failed', undefined]],
  ]);
  expect(left).toBe(1);
});

test('a unit is shared when two have a firm figure of it, the largest first', () => {
  const figure = (id: string, unit: Unit, value: number): ComparedFigure => ({
    id,
    measure: 'Counted',
    value,
    unit,
    qualifier: 'exact',
    scope: 'everywhere',
  });
  const {
    shared,
    lone,
    without,
    weak: left,
  } = sharedUnitsOf([
    compared('A', {}, { impact: [figure('a', 'flights', 1), figure('b', 'flights', 9), figure('c', 'users', 5)] }),
    compared('B', {}, { impact: [figure('a', 'flights', 3), { ...figure('b', 'users', 3), weak }] }),
    compared('C', {}, { impact: [{ ...figure('a', 'flights', 3), weak }] }),
  ]);
  expect(shared).toHaveLength(1);
  expect(shared[0]?.unit).toBe('flights');
  expect(shared[0]?.incidents.map(({ figures }) => figures.map(({ id }) => id))).toEqual([['b', 'a'], ['a']]);
  expect(lone).toBe(1);
  expect(namesOf(without)).toEqual(['C']);
  expect(left).toBe(2);
});

test('disputes on start, end, length or an event that marks them bear on the length', () => {
  const dispute = (id: string, topic: ComparedDispute['topic'], statements?: string[]): ComparedDispute => ({
    id,
    topic,
    about: 'a point',
    accounts: [{ says: 'one' }, { says: 'another' }],
    ...(statements && { statements }),
  });
  const record = compared('A', { resolved: 60 });
  const end = record.timeline.at(-1)?.id ?? '';
  const disputes = [
    dispute('a', 'duration'),
    dispute('b', 'cause'),
    dispute('c', 'sequence', [end]),
    dispute('d', 'start'),
  ];
  const [first, second] = lengthDisputesOf([{ ...record, disputes }, compared('B')]);
  expect(first?.disputes.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(second?.disputes).toEqual([]);
});

test('told after the harm is certain only where the bounds do not overlap', () => {
  const told = toldAfterOf([
    compared('A', { 'public-first-word': 90, mitigated: 60 }),
    compared('B', { 'public-first-word': [10, 60], mitigated: [60, 80] }),
    compared('C', { 'public-first-word': [10, 70], mitigated: [60, 80] }),
    compared('D', { 'public-first-word': 5 }),
    weakly(compared('E', { 'public-first-word': 90, mitigated: 60 })),
  ]);
  expect(namesOf(told.after)).toEqual(['A']);
  expect(namesOf(told.before)).toEqual(['B']);
  expect(namesOf(told.open)).toEqual(['C']);
  expect(namesOf(told.unknown)).toEqual(['D']);
  expect(namesOf(told.weak)).toEqual(['E']);
});
