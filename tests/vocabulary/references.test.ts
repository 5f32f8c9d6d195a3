/** Do the lists that refer to one another agree? */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { durations } from '../../src/vocabulary/durations.ts';
import { entityKinds } from '../../src/vocabulary/entity-kinds.ts';
import { milestones } from '../../src/vocabulary/milestones.ts';
import { grades, sourceKinds } from '../../src/vocabulary/source-kinds.ts';
import { unitFamilies, units } from '../../src/vocabulary/units.ts';

const order: readonly string[] = milestones.map(({ id }) => id);

test.each(durations.map((duration) => [duration.id, duration] as const))(
  '%s runs from one known milestone to a later one',
  (_id, { from, to }) => {
    expect(order).toContain(from);
    expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
  },
);

test('no two durations have the same ends', () => {
  expect(new Set(durations.map(({ from, to }) => `${from} ${to}`)).size).toBe(durations.length);
});

test('no duration is called as a milestone is', () => {
  expect(durations.filter(({ id }) => order.includes(id))).toEqual([]);
});

test('every source kind has a grade, and every grade a kind, best first', () => {
  const used = sourceKinds.map(({ grade }) => grade);
  expect([...new Set(used)]).toEqual(grades.map(({ id }) => id));
  expect([...used].sort()).toEqual(used);
});

test('every unit belongs to a known family', () => {
  const families = new Set<string>(unitFamilies.map(({ id }) => id));
  expect(units.filter(({ family }) => !families.has(family))).toEqual([]);
});

test('every unit has words for one and for many', () => {
  expect(units.filter(({ one, many }) => one === '' || many === '')).toEqual([]);
});

test('every entity kind has a folder under content/, and there is no other folder of entities', () => {
  const folders = new Set<string>(entityKinds.map(({ folder }) => folder));
  const others = ['incidents', 'analyses', 'lessons', 'glossary'];
  const found = readdirSync(join(import.meta.dirname, '../../content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
    .map(({ name }) => name);
  expect(found.filter((name) => !folders.has(name))).toEqual([]);
});
