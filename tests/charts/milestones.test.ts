import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/charts/incident-timeline/window.ts';
import { axisScale } from '../../src/charts/milestones/bars.ts';
import { milestones } from '../../src/charts/milestones.ts';
import type { Group, Mark, Scene } from '../../src/drawing/scene.ts';
import { renderSvg } from '../../src/drawing/svg.ts';
import { wordsOf } from '../../src/words/of.ts';
import { eventAt, timelineOf } from '../analysis/record.ts';
import { incidentFixture } from '../incident-fixture.ts';
import { knowledgeBase } from './collection.ts';
import { anyTimeline } from './generated-timelines.ts';
import { labelBoxesOf, labelFaultsOf, pictureWidths } from './label-boxes.ts';

const words = wordsOf('en');
const draw = (subject: Timeline, width = 760): Scene => milestones.draw(subject, { width, words });
const textsOf = (scene: Scene): readonly string[] => labelBoxesOf(scene).map(({ text }) => text);

/** The marks of the row with this name. */
function rowOf(scene: Scene, name: string): readonly Mark[] {
  const groups = scene.marks.filter((mark): mark is Group => mark.kind === 'group');
  return (
    groups.find(({ children }) => children.some((mark) => mark.kind === 'text' && mark.text === name))?.children ?? []
  );
}
const rects = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'rect');

const start = eventAt('2025-07-09T22:20Z', 'impact-start');
const mail = timelineOf(
  start,
  eventAt('2025-07-09T22:20Z/2025-07-10T03:30Z', 'public-first-word'),
  eventAt('2025-07-10T15:08Z', 'cause-identified'),
  eventAt('2025-07-10T17:25Z/2025-07-10T19:49Z', 'resolved'),
);

describe('the title', () => {
  test.each<[string, Parameters<typeof timelineOf>, string]>([
    [
      'gives the end and the cause',
      mail.timeline,
      'Recovery took 19 h 5 min to 21 h 29 min; the cause was known after 16 h 48 min',
    ],
    [
      'speaks of mitigation where recovery is not known',
      [start, eventAt('2025-07-10T00:20Z', 'mitigated'), eventAt('2025-07-09T22:20Z', 'cause-identified')],
      'Mitigation took 2 h; the cause was known at once',
    ],
    ['says what is not known', [start], 'How long recovery took is not known; when the cause was found is not known'],
    [
      'gives the one bound that is known',
      [start, eventAt('2025-07-10T00:20Z/..', 'resolved')],
      'Recovery took at least 2 h; when the cause was found is not known',
    ],
  ])('%s', (_, events, title) => {
    expect(draw(timelineOf(...events)).title).toBe(title);
  });
});

describe('a bar', () => {
  test('is solid up to the lower bound and hatched up to the upper', () => {
    const [solid, open] = rects(rowOf(draw(mail), 'Time to recover'));
    expect([solid?.hatched, open?.hatched]).toEqual([undefined, true]);
    expect(solid!.x + solid!.width).toBeCloseTo(open!.x);
  });

  test('is solid alone where the length is known, hatched alone where it may be nothing', () => {
    const scene = draw(mail);
    expect(rects(rowOf(scene, 'Time to identify the cause')).map(({ hatched }) => hatched)).toEqual([undefined]);
    expect(rects(rowOf(scene, 'Silence')).map(({ hatched }) => hatched)).toEqual([true]);
  });

  test('ends in an arrow where no bound is known', () => {
    const row = rowOf(draw(timelineOf(start, eventAt('2025-07-10T00:20Z/..', 'resolved'))), 'Time to recover');
    expect(row.map(({ kind }) => kind)).toEqual(['rect', 'rect', 'path', 'text', 'text']);
  });

  test('runs backwards from zero when the operator knew before', () => {
    const early = timelineOf(eventAt('2025-07-09T22:00Z', 'detected'), start, eventAt('2025-07-10T00:20Z', 'resolved'));
    const [bar] = rects(rowOf(draw(early), 'Time to detect'));
    const [harm] = rects(rowOf(draw(early), 'Time to recover'));
    expect(bar!.x + bar!.width).toBeCloseTo(harm!.x);
    expect(textsOf(draw(early))).toContain('20 min before');
  });

  test('is absent, and the duration stays, where it is not known', () => {
    const scene = draw(mail);
    expect(rects(rowOf(scene, 'Time to detect'))).toEqual([]);
    expect(textsOf(scene).filter((text) => text === 'not known')).toHaveLength(3);
  });

  test('leads to the event that ends it', () => {
    const links = draw(mail).marks.flatMap((mark) => (mark.kind === 'group' ? [mark.href] : []));
    expect(links).toContain(`#${mail.timeline[3]!.id}`);
  });
});

describe('the axis', () => {
  const room = { from: 0, to: 500 };

  test('is linear among hours, bent where minutes meet weeks', () => {
    expect(
      axisScale(
        [
          { low: 54, high: 64 },
          { low: 202, high: 202 },
        ],
        room,
      ).kind,
    ).toBe('linear');
    expect(
      axisScale(
        [
          { low: 5, high: 5 },
          { low: 14_000, high: 15_000 },
        ],
        room,
      ).kind,
    ).toBe('symlog');
  });

  test('has the start of harm on it, and room for arrows', () => {
    const scale = axisScale([{ low: 60, high: Infinity }], room);
    expect(scale(0)).toBe(0);
    expect(scale(60)).toBeLessThan(490);
  });
});

describe('the picture', () => {
  test('keeps dormancy apart, in words', () => {
    const old = timelineOf(
      eventAt('2024-02-28T04:09Z', 'fault-introduced'),
      eventAt('2024-07-19T04:09Z', 'trigger'),
      start,
    );
    expect(textsOf(draw(old))).toContain('142 d');
  });

  test('has a table with every duration', () => {
    const { table } = draw(mail);
    expect(table.rows).toHaveLength(6);
    expect(table.rows.find(([name]) => name === 'Silence')).toEqual([
      'Silence',
      'Impact starts',
      'First public word',
      'at most 5 h 10 min',
      0,
      310,
    ]);
  });

  const subjects = { whole: incidentFixture(), bounded: mail };
  const cases = Object.entries(subjects).flatMap(([name, each]) => [320, 760].map((width) => ({ name, each, width })));

  test.each(cases)('$name at $width px', async ({ name, each, width }) => {
    const svg = renderSvg(draw(each, width), { id: 'chart' });
    await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/milestones/${name}-${width}.svg`);
  });

  const widths = [...pictureWidths, 559, 560];
  const real = milestones
    .subjectsOf(knowledgeBase)
    .flatMap(({ id, subject }) => widths.map((width) => ({ id, subject, width })));

  test.each(real)('no label of $id touches another at $width px', ({ subject, width }) => {
    expect(labelFaultsOf(draw(subject, width))).toEqual([]);
  });

  test('no label touches another, and no sentence has a hole, whatever the record', () => {
    fc.assert(
      fc.property(anyTimeline, fc.constantFrom(...widths), (subject, width) => {
        const scene = draw(subject, width);
        expect(labelFaultsOf(scene)).toEqual([]);
        expect(renderSvg(scene, { id: 'chart' })).not.toMatch(/undefined|NaN|Infinity/);
        expect(scene.title).toMatch(/^[A-Z].*(?:took|was|is) .*[^.]$/);
        expect(`${scene.title} ${JSON.stringify(scene.table)}`).not.toMatch(/undefined|NaN|Infinity|null/);
      }),
      { numRuns: 200 },
    );
  });
});
