import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acuteWindowOf, timeAxisOf, type Timeline } from '../../src/charts/incident-timeline/window.ts';
import { incidentTimeline } from '../../src/charts/incident-timeline.ts';
import type { Group, Mark, Scene } from '../../src/drawing/scene.ts';
import { renderSvg } from '../../src/drawing/svg.ts';
import { wordsOf } from '../../src/words/of.ts';
import { eventAt, timelineOf } from '../analysis/record.ts';
import { incidentFixture } from '../incident-fixture.ts';
import { knowledgeBase } from './collection.ts';
import { anyTimeline } from './generated-timelines.ts';
import { labelBoxesOf, labelFaultsOf, pictureWidths } from './label-boxes.ts';

const words = wordsOf('en');
const draw = (subject: Timeline, width = 960): Scene => incidentTimeline.draw(subject, { width, words });
const widths = [...pictureWidths, 559, 560];

const marksIn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...marksIn(mark.children)] : [mark]));
const groupsOf = (scene: Scene): readonly Group[] => marksIn(scene.marks).filter((mark) => mark.kind === 'group');
const textsOf = (scene: Scene): readonly string[] => labelBoxesOf(scene).map(({ text }) => text);

/** A day in which everything happens, a week of repair, years of lawsuits. */
const crowded = timelineOf(
  eventAt('2024-02-28', 'fault-introduced'),
  eventAt('2024-07-19T04:09Z', 'trigger'),
  eventAt('2024-07-19T04:09Z/2024-07-19T05:27Z', 'impact-start'),
  eventAt('2024-07-19T05:27Z', 'mitigation-started'),
  ...Array.from({ length: 30 }, (_, index) => ({
    ...eventAt(new Date(Date.UTC(2024, 6, 19, 5, 30 + 25 * index)).toISOString()),
    lane: (['downstream', 'regulator', 'operator'] as const)[index % 3]!,
  })),
  { ...eventAt('2024-07-19T09:45Z', 'public-first-word'), lane: 'public-word' as const },
  eventAt('2024-07-25', 'mitigated'),
  eventAt('2024-07-29', 'resolved'),
  ...[8, 9, 10, 22].map((month) => ({
    ...eventAt(new Date(Date.UTC(2024, month)).toISOString().slice(0, 10)),
    lane: 'regulator' as const,
  })),
);
const short = timelineOf(
  eventAt('2025-03-01T20:30Z/2025-03-01T20:40Z', 'impact-start'),
  eventAt('2025-03-01T21:34Z', 'public-first-word'),
  eventAt('2025-03-02T00:02Z', 'resolved'),
);

describe('the title', () => {
  const start = eventAt('2025-03-01T20:00Z', 'impact-start');
  const end = eventAt('2025-03-02T00:02Z', 'resolved');
  const word = (at: string) => eventAt(at, 'public-first-word');

  test.each<[string, Parameters<typeof timelineOf>, string]>([
    [
      'gives both clocks with their bounds',
      short.timeline,
      'The public was first told 54 min to 1 h 4 min after the harm began; the harm was declared over after 3 h 22 min to 3 h 32 min',
    ],
    [
      'says that the public was told too late',
      [start, eventAt('2025-03-01T21:00Z', 'mitigated'), word('2025-03-01T22:18Z')],
      'The public was first told 1 h 18 min after most of the harm was gone; most of the harm was gone after 1 h',
    ],
    [
      'says that the public was told before',
      [word('2025-03-01T19:48Z'), start, end],
      'The public was first told 12 min before the harm began; the harm was declared over after 4 h 2 min',
    ],
    [
      'says that it may have been before or after',
      [word('2025-03-01T19:48Z/2025-03-01T20:05Z'), start, end],
      'The public was first told between 12 min before and 5 min after the harm began; the harm was declared over after 4 h 2 min',
    ],
    [
      'says that it was at once',
      [start, word('2025-03-01T20:00Z'), end],
      'The public was first told in the minute when the harm began; the harm was declared over after 4 h 2 min',
    ],
    [
      'says at most where only an upper bound is known',
      [start, word('2025-03-01T20:00Z/2025-03-01T20:30Z')],
      'The public was first told at most 30 min after the harm began; when the harm ended is not known',
    ],
    [
      'says at least where only a lower bound is known',
      [start, eventAt('2025-03-01T23:00Z/..', 'resolved')],
      'When the public was first told is not known; the harm lasted at least 3 h',
    ],
    [
      'says that the start is not known',
      [end],
      'When the harm began is not known, and so neither is how long it lasted',
    ],
    [
      'does not make a sentence of an end before the start',
      [eventAt('2025-03-01T12:00Z', 'resolved'), start],
      'When the public was first told is not known; when the harm ended is not known',
    ],
  ])('%s', (_, events, title) => {
    expect(draw(timelineOf(...events)).title).toBe(title);
  });
});

describe('the axis', () => {
  test('gives an outage of hours all the paper from start to end', () => {
    const { low, high } = acuteWindowOf(short);
    expect(low).toBeLessThan(Date.parse('2025-03-01T20:30Z'));
    expect(high).toBeGreaterThan(Date.parse('2025-03-02T00:02Z'));
    expect(high - low).toBeLessThan(5 * 3_600_000);
  });

  test('gives a crowded first day most of the paper, and what came before and after a margin', () => {
    const axis = timeAxisOf(crowded, { from: 0, to: 900, roomFor: (events) => events && 100 });
    expect(axis.window.domain[1]).toBeLessThan(Date.parse('2024-07-20T12:00Z'));
    expect(axis.window.range[1] - axis.window.range[0]).toBeGreaterThan(600);
    expect(axis.at(Date.parse('2024-07-29'))).toBeGreaterThan(800);
    expect(axis.at(Date.parse('2024-02-28'))).toBe(0);
  });

  test('runs forward everywhere, also across its breaks', () => {
    fc.assert(
      fc.property(
        anyTimeline,
        fc.array(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) })),
        (subject, times) => {
          const axis = timeAxisOf(subject, { from: 0, to: 500, roomFor: (events) => events && 80 });
          const pixels = times.sort((a, b) => a - b).map(axis.at);
          for (const [index, pixel] of pixels.slice(1).entries()) expect(pixel).toBeGreaterThanOrEqual(pixels[index]!);
          expect(pixels.every((pixel) => pixel >= 0 && pixel <= 500)).toBe(true);
        },
      ),
    );
  });
});

describe('the picture', () => {
  test('draws a moment as a dot and a bounded time as a bar with soft ends', () => {
    const [bounded, moment] = ['impact-start', 'public-first-word'].map((name) =>
      groupsOf(draw(short))
        .find(({ key }) => key?.startsWith(name))!
        .children.map(({ kind }) => kind),
    );
    expect(bounded).toEqual(['rect', 'text', 'rect']);
    expect(moment).toEqual(['circle', 'text']);
  });

  test.each([320, 960])('links every event to its place in the list at %d px', (width) => {
    const keys = groupsOf(draw(crowded, width)).flatMap(({ key, href }) => (key === undefined ? [] : [[key, href]]));
    expect(keys.toSorted()).toEqual(crowded.timeline.map(({ id }) => [id, `#${id}`]).toSorted());
  });

  test('numbers events as the table does', () => {
    const scene = draw(crowded);
    const texts = textsOf(scene);
    for (const [number] of scene.table.rows) expect(texts).toContain(String(number));
    expect(scene.table.rows).toHaveLength(crowded.timeline.length);
  });

  test('names turning points of the whole, not those of a part', () => {
    const part = { ...eventAt('2025-03-01T22:00Z', 'mitigated'), id: 'part', of: 'mail' };
    const texts = textsOf(draw(timelineOf(...short.timeline, part)));
    expect(texts).toContain('First public word');
    expect(texts).toContain('21:34');
    expect(texts).not.toContain('Mitigated');
  });

  test('writes the length of the silence into its hatching', () => {
    const scene = draw(short);
    expect(marksIn(scene.marks).some((mark) => mark.kind === 'rect' && mark.hatched)).toBe(true);
    expect(textsOf(scene)).toContain('54 min to 1 h 4 min of silence');
  });

  test('shows no silence where the word came first', () => {
    const told = timelineOf(
      eventAt('2025-03-01T19:48Z', 'public-first-word'),
      eventAt('2025-03-01T20:00Z', 'impact-start'),
    );
    expect(marksIn(draw(told).marks).some((mark) => mark.kind === 'rect' && mark.hatched)).toBe(false);
  });

  const subjects = { whole: incidentFixture(), crowded, short };
  const cases = Object.entries(subjects).flatMap(([name, each]) => [320, 960].map((width) => ({ name, each, width })));

  test.each(cases)('$name at $width px', async ({ name, each, width }) => {
    const svg = renderSvg(draw(each, width), { id: 'chart' });
    await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/incident-timeline/${name}-${width}.svg`);
  });

  const real = incidentTimeline
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
        expect(scene.title).toMatch(/^[A-Z].* (?:was|is) .*[^.]$/);
        expect(`${scene.title} ${JSON.stringify(scene.table)}`).not.toMatch(/undefined|NaN|Infinity|null/);
      }),
      { numRuns: 300 },
    );
  });
});
