import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { incidentTimeline } from '../../src/charts/incident-timeline.ts';
import { milestones } from '../../src/charts/milestones.ts';
import type { Mark } from '../../src/drawing/scene.ts';
import { standaloneStyle } from '../../src/drawing/standalone-style.ts';
import { wordsOf } from '../../src/words/of.ts';
import { incidentFixture } from '../incident-fixture.ts';

const stylesheet = readFileSync(join(import.meta.dirname, '../../src/styles/charts.css'), 'utf8');

const rolesIn = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => [...mark.role.split(' '), ...(mark.kind === 'group' ? rolesIn(mark.children) : [])]);

describe('roles', () => {
  test.each([incidentTimeline, milestones])('each has a rule in the stylesheet ($id)', ({ draw }) => {
    const scenes = [320, 960].map((width) => draw(incidentFixture(), { width, words: wordsOf('en') }));
    const roles = new Set(scenes.flatMap(({ marks }) => rolesIn(marks)).filter(Boolean));
    expect(roles.size).toBeGreaterThan(5);
    expect([...roles].filter((role) => !new RegExp(`\\.r-${role}\\b`).test(stylesheet))).toEqual([]);
  });
});

describe('the stylesheet of a picture that leaves the site', () => {
  const style = standaloneStyle(stylesheet);

  test('holds colours and no variables, conditions or comments', () => {
    expect(style).toMatch(/\.chart \.r-harm ?\{ color: #[0-9a-f]{6}; \}/);
    expect(style).not.toMatch(/var\(|@|\/\*|:root/);
  });
});
