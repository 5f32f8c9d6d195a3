import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholds } from '../../src/charts/all-incidents/finding.ts';
import { pointsOf, type ListedIncident } from '../../src/charts/all-incidents/points.ts';
import { allIncidents } from '../../src/charts/all-incidents.ts';
import type { Group, Mark, Scene } from '../../src/drawing/scene.ts';
import { renderSvg } from '../../src/drawing/svg.ts';
import { wordsOf } from '../../src/words/of.ts';
import { eventAt } from '../analysis/record.ts';
import { knowledgeBase } from './collection.ts';
import { anyIncidents } from './generated-incidents.ts';
import { labelBoxesOf, labelFaultsOf, pictureWidths } from './label-boxes.ts';

const words = wordsOf('en');

const draw = (incidents: readonly ListedIncident[], width = 640): Scene =>
  allIncidents.draw({ incidents, hrefOf: (id) => `/incidents/${id}/` }, { width, words });

const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;

/** One incident every eleven days, from minutes to weeks long; every ninth never ended, every fourth is bounded. */
const many = (n: number): readonly ListedIncident[] =>
  Array.from({ length: n }, (_, index) => {
    const start = Date.UTC(2012, 0, 1, (index * 7919) % 97) + index * 11 * 86_400_000;
    const end = start + Math.round(Math.exp(((index * 104_729) % 1000) / 110)) * 60_000 + 60_000;
    const bounded = `${iso(end)}/${iso(end + (end - start) / 2)}`;
    return {
      id: `${iso(start).slice(0, 10)}-number-${index}`,
      title: `Outage number ${index}, told at length`,
      shortTitle: `Service ${index}, ${iso(start).slice(0, 4)}`,
      timeline: [
        eventAt(iso(start), 'impact-start'),
        ...(index % 9 === 4 ? [] : [eventAt(index % 4 === 0 ? bounded : iso(end), 'resolved')]),
      ],
    };
  });

const groupsIn = (marks: readonly Mark[]): readonly Group[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groupsIn(mark.children)] : []));

describe('marks', () => {
  const [bounded, point, , , unknown] = many(5);
  const kindsOf = (incident: ListedIncident | undefined): readonly string[] => {
    if (!incident) return [];
    const group = groupsIn(draw([incident]).marks).find(({ key }) => key === incident.id);
    return (group?.children ?? []).filter(({ role }) => role !== 'target').map(({ kind, role }) => `${kind} ${role}`);
  };

  test('a known time is a dot, a bounded one a bar, an unknown one a hollow dot apart', () => {
    expect(kindsOf(point)).toEqual(['circle harm outlined']);
    expect(kindsOf(bounded)).toEqual(['rect harm']);
    expect(kindsOf(unknown)).toEqual(['circle event hollow']);
  });

  test('each is a link to its record', () => {
    const scene = draw(many(37));
    const links = groupsIn(scene.marks).flatMap(({ key, href }) => (key === undefined ? [] : [[key, href]]));
    expect(links).toEqual(pointsOf(many(37)).map(({ incident: { id } }) => [id, `/incidents/${id}/`]));
  });

  test('a few incidents are all named, many are not', () => {
    const namesIn = (scene: Scene) => labelBoxesOf(scene).filter(({ text }) => text.startsWith('Service')).length;
    expect(pictureWidths.map((width) => namesIn(draw(many(4), width)))).toEqual([4, 4, 4, 4, 4, 4]);
    expect(namesIn(draw(many(400), 1280))).toBeGreaterThan(3);
    expect(namesIn(draw(many(400), 1280))).toBeLessThan(20);
  });

  test('unknown times are counted', () => {
    expect(labelBoxesOf(draw(many(37))).map(({ text }) => text)).toContain('Time to recover not known: 4');
  });

  test('an incident that does not know its start stands at the day of its id', () => {
    expect(pointsOf([{ id: '2024-07-19-x', title: 'X', shortTitle: 'X', timeline: [] }])[0]?.began).toBe(
      Date.UTC(2024, 6, 19),
    );
  });
});

describe('the title', () => {
  const lasting = (...lengths: readonly number[]): readonly ListedIncident[] =>
    lengths.map((minutes, index) => ({
      id: `2025-01-0${index + 1}-x`,
      title: `X ${index}`,
      shortTitle: `Short ${index}`,
      timeline: [
        eventAt('2025-01-01T00:00Z', 'impact-start'),
        ...(minutes < 0 ? [] : [eventAt(iso(Date.UTC(2025, 0, 1) + minutes * 60_000), 'resolved')]),
      ],
    }));

  test.each([
    [[], 'No incident is recorded yet'],
    [[-1, -1], 'The time to recover is not known for any of 2 incidents'],
    [[90], 'Recovery took 1 h 30 min in Short 0'],
    [[90, -1], 'Recovery took 1 h 30 min in Short 0; not known for 1 more'],
    [[200, 1260, 14_400], '2 of 3 incidents took 12 h or longer to recover'],
    [[70, 80], 'All 2 incidents took 1 h or longer to recover'],
    [[1, 2, 3], 'Fewer than half of 3 incidents certainly took 10 min or longer to recover'],
  ])('of incidents of %j minutes', (lengths, title) => {
    expect(draw(lasting(...lengths)).title).toBe(title);
  });

  test('a length that rests on weak statements is drawn and not counted', () => {
    const [first, second] = lasting(200, 300);
    if (!first || !second) throw new RangeError('two incidents were asked for');
    const weak = { ...second, timeline: second.timeline.map((event) => ({ ...event, weak: 'Only a forum says so.' })) };
    expect(draw([first, weak]).title).toBe('Recovery took 3 h 20 min in Short 0; weakly supported for 1 more');
    expect(draw([weak]).title).toBe('The time to recover is not firmly known');
    expect(draw([weak]).table.rows[0]?.[2]).toBe('5 h (weakly supported)');
  });

  test('what it counts is true of every length that the bounds allow', () => {
    fc.assert(
      fc.property(anyIncidents(12), (incidents) => {
        const { title } = draw(incidents);
        const printed = /^(At least )?(?:(\d+) of|All) (\d+) incidents took (.+) or longer/.exec(title);
        if (!printed) return;
        const known = pointsOf(incidents).flatMap(({ minutes, weak }) => (minutes && !weak ? minutes : []));
        const threshold = thresholds.find((each) => words.format.minutes(each) === printed[4]) ?? NaN;
        const [fewest, most] = (['low', 'high'] as const).map(
          (end) => known.filter((each) => each[end] >= threshold).length,
        );
        const stated = Number(printed[2] ?? printed[3]);
        expect(Number(printed[3])).toBe(known.length);
        expect(fewest).toBe(stated);
        expect(2 * stated).toBeGreaterThanOrEqual(known.length);
        if (printed[1] === undefined) expect(most).toBe(stated);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the picture', () => {
  const cases = [1, 3, 37, 400].flatMap((n) => [288, 1280].map((width) => ({ n, width })));

  test.each(cases)('$n incidents at $width px', async ({ n, width }) => {
    const svg = renderSvg(draw(many(n), width), { id: 'chart' });
    expect(labelFaultsOf(draw(many(n), width))).toEqual([]);
    // One element a line, so that a difference can be read.
    if (n < 400)
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `snapshots/all-incidents/${n}-${width}.svg`,
      );
  });

  const real = allIncidents
    .subjectsOf(knowledgeBase)
    .flatMap(({ id, subject }) => pictureWidths.map((width) => ({ id, subject, width })));

  test.each(real)('no label of $id touches another at $width px', ({ subject, width }) => {
    expect(labelFaultsOf(allIncidents.draw(subject, { width, words }))).toEqual([]);
  });

  test('no label touches another, whatever the records', () => {
    fc.assert(
      fc.property(anyIncidents(15), fc.constantFrom(...pictureWidths), (incidents, width) => {
        const scene = draw(incidents, width);
        expect(labelFaultsOf(scene)).toEqual([]);
        renderSvg(scene, { id: 'chart' });
        expect(`${scene.title} ${JSON.stringify(scene.table)}`).not.toMatch(/undefined|NaN|Infinity|null/);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(anyIncidents(12), (incidents) => {
        expect(draw([...incidents].reverse())).toEqual(draw(incidents));
      }),
    );
  });
});
