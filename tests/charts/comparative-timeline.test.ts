import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedIncident } from '../../src/analysis/comparison.ts';
import { sorts } from '../../src/charts/comparative-timeline/rows.ts';
import { comparativeTimeline, type ComparisonSubject } from '../../src/charts/comparative-timeline.ts';
import type { Group, Mark } from '../../src/drawing/scene.ts';
import { renderSvg } from '../../src/drawing/svg.ts';
import { milestones, type Milestone } from '../../src/vocabulary/milestones.ts';
import { wordsOf } from '../../src/words/of.ts';
import { eventAt } from '../analysis/record.ts';
import { knowledgeBase } from './collection.ts';
import { anyIncidents } from './generated-incidents.ts';
import { labelBoxesOf, labelFaultsOf, pictureWidths } from './label-boxes.ts';

const words = wordsOf('en');
const { draw, subjectsOf } = comparativeTimeline;

const incident = (id: string, shortTitle: string, ...timeline: ReturnType<typeof eventAt>[]): ComparedIncident => ({
  id,
  title: `${shortTitle}, in full`,
  shortTitle,
  timeline: timeline.sort((a, b) => (a.at < b.at ? -1 : 1)),
});

const mail = incident(
  '2025-07-09-mail',
  'Mail, July 2025',
  eventAt('2025-07-09T22:20Z', 'impact-start'),
  eventAt('2025-07-09T22:20Z/2025-07-10T03:30Z', 'public-first-word'),
  eventAt('2025-07-10T16:39Z/2025-07-10T19:00Z', 'mitigated'),
  eventAt('2025-07-10T17:25Z/2025-07-10T19:49Z', 'resolved'),
  eventAt('2025-08-01', 'review-published'),
);
const sensor = incident(
  '2024-07-19-sensor',
  'Sensor, July 2024',
  eventAt('2024-02-28', 'fault-introduced'),
  eventAt('2024-07-19T04:09Z', 'trigger'),
  eventAt('2024-07-19T04:09Z/2024-07-19T05:27Z', 'impact-start'),
  eventAt('2024-07-19T05:30Z', 'acknowledged'),
  eventAt('2024-07-19T09:45Z', 'public-first-word'),
  eventAt('2024-07-20'),
  eventAt('2024-07-29', 'resolved'),
);
const signIn = incident(
  '2025-03-01-sign-in',
  'Sign-in, March 2025',
  eventAt('2025-03-01T20:40Z', 'impact-start'),
  eventAt('2025-03-01T21:45Z', 'mitigated'),
);

const subject = (incidents: readonly ComparedIncident[], more: Partial<ComparisonSubject> = {}): ComparisonSubject => ({
  incidents,
  milestone: 'impact-start',
  scale: 'linear',
  ...more,
});

const titleOf = (incidents: readonly ComparedIncident[], milestone: Milestone = 'impact-start'): string =>
  draw(subject(incidents, { milestone }), { width: 640, words }).title;

const groupsIn = (marks: readonly Mark[]): readonly Group[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groupsIn(mark.children)] : []));

const keysOf = (of: ComparisonSubject, width = 640): readonly (string | undefined)[] =>
  groupsIn(draw(of, { width, words }).marks)
    .map(({ key }) => key)
    .filter((key) => key !== undefined);

describe('the title says what the bounds allow', () => {
  const point = (id: string, minutes: number) =>
    incident(
      `2025-01-01-${id}`,
      id.toUpperCase(),
      eventAt('2025-01-01T00:00Z', 'impact-start'),
      eventAt(new Date(Date.UTC(2025, 0, 1, 0, minutes)).toISOString(), 'resolved'),
    );

  test.each([
    [
      'two of known length are a ratio, rounded outwards',
      [mail, sensor],
      'Recovery took 9 d 18 h to 10 d 19 h in Sensor, July 2024, 10 to 14 times as long as in Mail, July 2025',
    ],
    [
      'two points are an exact ratio',
      [point('a', 60), point('b', 20)],
      'Recovery took 1 h in A, 3 times as long as in B',
    ],
    [
      'nearly equal ones are no ratio',
      [point('a', 60), point('b', 58)],
      'Recovery took 1 h in A, longer than in B (58 min)',
    ],
    ['equal ones are equal', [point('a', 60), point('b', 60)], 'Recovery took 1 h in A and B: equally long'],
    [
      'more than two have two ends',
      [point('a', 5), point('b', 20), point('c', 60)],
      'Recovery was slowest in C (1 h) and fastest in A (5 min)',
    ],
    [
      'two at the lower end leave only the upper',
      [point('a', 5), point('b', 5), point('c', 60)],
      'Recovery was slowest in C: 1 h',
    ],
    [
      'two at the upper end are both named',
      [point('a', 5), point('b', 60), point('c', 60)],
      'Recovery was slowest in B or C: their bounds overlap',
    ],
    [
      'what is not known is counted',
      [sensor, signIn],
      'Recovery took 9 d 18 h to 10 d 19 h in Sensor, July 2024; not known for 1 of 2',
    ],
    ['nothing known is said', [signIn], 'It is not known how long recovery took'],
    ['nothing chosen is said', [], 'No incident is chosen'],
  ] as const)('%s', (_, incidents, title) => {
    expect(titleOf(incidents)).toBe(title);
  });

  test('the moment of alignment decides which span is compared', () => {
    expect(titleOf([mail, sensor], 'public-first-word')).toBe(
      'The silence was longest in Sensor, July 2024 or Mail, July 2025: their bounds overlap',
    );
    expect(titleOf([mail, sensor], 'fault-introduced')).toMatch(/^The fault lay dormant for 14\d d/);
  });
});

describe('rows', () => {
  test('the longest comes first, and one without a known end last', () => {
    expect(keysOf(subject([mail, signIn, sensor])).filter((key) => !key?.includes('#'))).toEqual([
      sensor.id,
      mail.id,
      signIn.id,
    ]);
  });

  test('a reader may keep an order of their own', () => {
    const given = subject([mail, signIn, sensor], { sort: 'given' });
    expect(keysOf(given).filter((key) => !key?.includes('#'))).toEqual([mail.id, signIn.id, sensor.id]);
  });

  test('every event on the axis can be found and followed', () => {
    const hrefOf = (id: string, event?: string) => `/incidents/${id}/#${event ?? ''}`;
    const scene = draw(subject([mail, sensor], { hrefOf }), { width: 640, words });
    const event = groupsIn(scene.marks).find(
      ({ key }) => key === '2024-07-19-sensor#public-first-word-2024-07-19t09-45z',
    );
    expect(event?.href).toBe('/incidents/2024-07-19-sensor/#public-first-word-2024-07-19t09-45z');
    expect(event?.hint).toBe('+5 h 36 min: Something happened.');
  });

  test('events far outside the harm are counted and not drawn', () => {
    const scene = draw(subject([mail, sensor]), { width: 640, words });
    expect(keysOf(subject([mail, sensor]))).not.toContain('2024-07-19-sensor#fault-introduced-2024-02-28');
    expect(labelBoxesOf(scene).map(({ text }) => text)).toContain('1');
  });

  test('an incident that lacks the milestone is named in the picture and kept in the table', () => {
    const scene = draw(subject([mail, signIn, sensor], { milestone: 'resolved' }), { width: 1280, words });
    const note = labelBoxesOf(scene)
      .map(({ text }) => text)
      .join(' ');
    expect(note).toContain('Not drawn, since the end of impact is not known: Sign-in, March 2025.');
    expect(scene.table.columns.map(({ label }) => label)).toContain(signIn.shortTitle);
  });

  test('the table gives offsets and durations with their bounds', () => {
    const { table } = draw(subject([mail]), { width: 640, words });
    const cell = (label: string) => table.rows.find(([name]) => name === label)?.[1];
    expect(cell('Zero: the start of impact')).toBe('22:20 UTC on 9 July 2025');
    expect(cell('Resolved')).toBe('+19 h 5 min to +21 h 29 min');
    expect(cell('First public word')).toBe('0 to +5 h 10 min');
    expect(cell('Silence')).toBe('at most 5 h 10 min');
  });
});

describe('the picture', () => {
  const twelve = Array.from({ length: 12 }, (_, index) =>
    incident(
      `20${12 + index}-05-04-outage`,
      `Cloud number ${index + 1}, May 20${12 + index}`,
      eventAt(`20${12 + index}-05-04T10:00Z`, 'impact-start'),
      eventAt(`20${12 + index}-05-04T10:${String(10 + 4 * index)}Z`, 'public-first-word'),
      eventAt(`20${12 + index}-05-04T1${index % 8 < 7 ? 2 : 9}:0${index % 8}Z`, 'mitigated'),
      ...(index === 5
        ? []
        : [eventAt(`20${12 + index}-05-${String(4 + ((index * 5) % 13)).padStart(2, '0')}T22:30Z`, 'resolved')]),
    ),
  );
  const subjects: Readonly<Record<string, ComparisonSubject>> = {
    'two-as-a-story': subject([mail, sensor]),
    'two-on-a-bent-axis': subject([mail, sensor], { scale: 'log' }),
    'twelve-as-a-pattern': subject(twelve),
    'twelve-on-a-bent-axis': subject(twelve, { scale: 'log' }),
    'from-the-first-public-word': subject([mail, sensor, signIn], { milestone: 'public-first-word' }),
  };
  const cases = Object.entries(subjects).flatMap(([name, each]) => [288, 1280].map((width) => ({ name, each, width })));

  test.each(cases)('$name at $width px', async ({ name, each, width }) => {
    const svg = renderSvg(draw(each, { width, words }), { id: 'chart' });
    // One element a line, so that a difference can be read.
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `snapshots/comparative-timeline/${name}-${width}.svg`,
    );
  });

  const real = subjectsOf(knowledgeBase).flatMap(({ id, subject: each }) =>
    pictureWidths.map((width) => ({ id, each, width })),
  );

  test.each(real)('no label of $id touches another at $width px', ({ each, width }) => {
    expect(labelFaultsOf(draw(each, { width, words }))).toEqual([]);
  });

  const anySubject = fc.record({
    incidents: anyIncidents(6),
    milestone: fc.constantFrom(...milestones.map(({ id }) => id)),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    sort: fc.constantFrom(...sorts),
  });

  test('no label touches another, whatever the records', () => {
    fc.assert(
      fc.property(anySubject, fc.constantFrom(...pictureWidths), (each, width) => {
        const scene = draw(each, { width, words });
        expect(labelFaultsOf(scene)).toEqual([]);
        renderSvg(scene, { id: 'chart' });
        expect(`${scene.title} ${JSON.stringify(scene.table)}`).not.toMatch(/undefined|NaN|Infinity|null/);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the input changes nothing but an order that the reader keeps', () => {
    fc.assert(
      fc.property(
        anySubject.filter(({ sort }) => sort !== 'given'),
        fc.constantFrom(288, 960),
        (each, width) => {
          const turned = { ...each, incidents: [...each.incidents].reverse() };
          expect(draw(turned, { width, words })).toEqual(draw(each, { width, words }));
        },
      ),
    );
  });
});
