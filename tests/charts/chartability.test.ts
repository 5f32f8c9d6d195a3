// Does every chart, of every subject, pass those of Chartability's critical heuristics that a drawing itself can fail?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allCharts } from '../../src/components/all-charts.ts';
import type { Mark, Scene } from '../../src/drawing/scene.ts';
import { renderSvg } from '../../src/drawing/svg.ts';
import { wordsOf } from '../../src/words/of.ts';
import { contrast } from '../drawing/contrast-of.ts';
import { knowledgeBase } from './collection.ts';

const words = wordsOf('en');
/** As pages and files draw them. */
const widths = [288, 712, 960] as const;

const styles = ['tokens.css', 'charts.css'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8'),
);

/** Every colour that a theme declares, wherever its rules stand. */
function coloursOf(rule: RegExp): ReadonlyMap<string, string> {
  const blocks = styles.flatMap((style) => [...style.matchAll(rule)].map(([block]) => block));
  const declared = blocks.flatMap((block) => [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)]);
  return new Map(declared.map(([, name = '', value = '']) => [name, value]));
}

const light = coloursOf(/^:root \{[^}]*\}/gm);
const themes = {
  light,
  dark: new Map([...light, ...coloursOf(/prefers-color-scheme: dark\) \{\s*:root[^{]*\{[^}]*\}/g)]),
};

/** The variable behind a role. */
const variables = new Map(
  styles.flatMap((style) =>
    [...style.matchAll(/((?:\.chart \.r-[\w-]+,?\s*)+)\{\s*color: var\(--([\w-]+)/g)].flatMap(
      ([, selectors = '', name = '']) =>
        [...selectors.matchAll(/\.r-([\w-]+)/g)].map(([, role = '']) => [role, name] as const),
    ),
  ),
);

/** Ground, grid and what leads from a label to its mark: without them the picture says the same. */
const scaffold = ['paper', 'shade', 'grid', 'rule', 'target', ''];

const shapesIn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? shapesIn(mark.children) : mark.kind === 'text' ? [] : [mark]));

const roleOf = ({ role }: Mark): string => role.split(' ')[0] ?? '';

/** Roles that have a hue, and are not grey. */
const hues = ['harm', 'harm-waning', 'recovery', 'accent'];

describe.each(allCharts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const subjects = chart.subjectsOf(knowledgeBase);
  const scenes = function* (): Generator<readonly [string, Scene]> {
    for (const { id, subject } of subjects) {
      for (const width of widths) yield [`${id} at ${width} px`, chart.draw(subject, { width, words })];
    }
  };

  test.each(Object.entries(themes))('its marks stand out from the ground by 3 to 1 in the %s theme', (__, colours) => {
    const roles = new Set([...scenes()].flatMap(([, { marks }]) => shapesIn(marks).map(roleOf)));
    const faint = [...roles]
      .filter((role) => !scaffold.includes(role))
      .map((role) => [role, colours.get(variables.get(role) ?? '')] as const)
      .filter(([, colour]) => colour === undefined || contrast(colour, colours.get('paper') ?? '') < 3);
    expect(faint).toEqual([]);
  });

  test('it has a finding, a way to read it, a count, and a table with a row for what it shows', () => {
    for (const [name, { title, description, count, table }] of scenes()) {
      expect(title.length, name).toBeGreaterThan(15);
      expect(title, name).not.toMatch(/undefined|NaN|\.$/);
      expect(description, name).toMatch(/^[A-Z].*\.$/s);
      expect(count, name).not.toBe('');
      expect(table.rows.length, name).toBeGreaterThan(0);
      expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
    }
  });

  test('it is hidden from assistive technology, takes no keys, and nothing in it moves', () => {
    for (const { id, subject } of subjects) {
      const svg = renderSvg(chart.draw(subject, { width: 712, words }), { id });
      expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
      expect(svg.match(/<a (?![^>]*tabindex="-1")/g)).toBeNull();
      expect(svg).not.toMatch(/tabindex="0"|<animate|<set |style=/);
    }
  });
});

test.each(['all-incidents', 'impact', 'milestones'])('%s has one hue at most, so colour tells nothing alone', (id) => {
  const chart = allCharts.find((each) => each.id === id);
  for (const { subject } of chart?.subjectsOf(knowledgeBase) ?? []) {
    for (const width of widths) {
      const { marks } = chart?.draw(subject, { width, words }) ?? { marks: [] };
      const used = new Set(shapesIn(marks).map(roleOf));
      expect(hues.filter((hue) => used.has(hue)).length).toBeLessThanOrEqual(1);
    }
  }
});

test('a mark that is too faint would be found', () => {
  expect(contrast(light.get('rule') ?? '', light.get('paper') ?? '')).toBeLessThan(3);
});
