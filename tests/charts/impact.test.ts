import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../src/charts/impact/panels.ts';
import { impact } from '../../src/charts/impact.ts';
import type { Group, Mark, Scene } from '../../src/drawing/scene.ts';
import { renderSvg } from '../../src/drawing/svg.ts';
import type { Impact } from '../../src/schema/impact.ts';
import { knowledgeBaseOf } from '../../src/schema/knowledge-base.ts';
import { wordsOf } from '../../src/words/of.ts';
import { incidentFixture } from '../incident-fixture.ts';
import { knowledgeBase } from './collection.ts';
import { anyFigures } from './generated-incidents.ts';
import { labelBoxesOf, labelFaultsOf, pictureWidths } from './label-boxes.ts';

const words = wordsOf('en');

const figure = (id: string, value: number, more: Partial<Impact> = {}): Impact => ({
  id,
  measure: `What ${id} counts`,
  value,
  unit: 'flights',
  qualifier: 'reported',
  scope: 'worldwide',
  sources: ['s1'],
  ...more,
});

const range = (id: string, low: number, high: number, more: Partial<Impact> = {}): Impact => {
  const { value: _, ...rest } = figure(id, 0, more);
  return { ...rest, low, high };
};

const draw = (figures: readonly Impact[], width = 640): Scene =>
  impact.draw({ id: 'record', impact: [...figures] }, { width, words });

const groupsIn = (marks: readonly Mark[]): readonly Group[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groupsIn(mark.children)] : []));

const textOf = (scene: Scene): string =>
  labelBoxesOf(scene)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00A0', ' ');

/** Shapes of the row of one figure, in one word each. */
function shapesOf(scene: Scene, id: string): readonly string[] {
  const row = groupsIn(scene.marks).find(({ key }) => key === id);
  const lane = groupsIn(row?.children ?? []).find(({ role }) => role === 'lane');
  return (lane?.children ?? []).filter(({ role }) => !role.includes('grid')).map(({ kind, role }) => `${kind} ${role}`);
}

describe('the title is the first figure of the record, and who gave it', () => {
  const estimate = figure('crashed', 8_500_000, {
    measure: 'Windows devices that crashed',
    unit: 'devices',
    qualifier: 'estimate',
    saidBy: 'Microsoft',
  });
  const rival = figure('court', 8_000_000, { unit: 'devices', qualifier: 'at-least' });

  test.each([
    [
      'alone',
      [estimate, figure('other', 9e9)],
      'Windows devices that crashed: Microsoft estimated 8.5 million devices',
    ],
    [
      'with a rival',
      [
        { ...estimate, quantity: 'q' },
        { ...rival, quantity: 'q' },
      ],
      'Windows devices that crashed: Microsoft estimated 8.5 million devices; another account has at least 8 million devices',
    ],
    ['without a name', [figure('cancelled', 14, { measure: 'Cancelled' })], 'Cancelled: sources reported 14 flights'],
    [
      'of a tracker',
      [
        figure('peak', 2700, {
          measure: 'Peak',
          unit: 'reports',
          qualifier: 'peak-reports',
          saidBy: 'Downdetector',
          weak: 'Only one page.',
        }),
      ],
      'Peak: Downdetector showed 2,700 reports, not users (weakly supported)',
    ],
  ] as const)('%s', (_, figures, title) => {
    expect(draw(figures).title).toBe(title);
  });
});

describe('a figure looks as firm as it is', () => {
  const companion = figure('companion', 100);

  test.each([
    ['a count is a bar', figure('x', 50), ['rect harm']],
    ['an estimate is a hollow bar', figure('x', 50, { qualifier: 'estimate' }), ['rect harm hollow']],
    [
      'a lower bound goes on as an open arrow',
      figure('x', 50, { qualifier: 'at-least' }),
      ['rect harm', 'line harm thick', 'path harm thick'],
    ],
    [
      'an upper bound points back',
      figure('x', 50, { qualifier: 'at-most' }),
      ['line harm dashed', 'line harm thick', 'path harm thick'],
    ],
    [
      'a range is a bar between ticks',
      range('x', 40, 50),
      ['line harm', 'rect harm', 'line harm thick', 'line harm thick'],
    ],
    [
      'a count of reports is a circle on a stalk',
      figure('x', 50, { qualifier: 'peak-reports' }),
      ['line event', 'circle event hollow'],
    ],
  ])('%s', (_, each, shapes) => {
    const drawn = shapesOf(draw([companion, each]), 'x').filter((shape) => !shape.startsWith('text'));
    expect(drawn).toEqual(shapes);
  });

  test('reports are never called users', () => {
    const reports = [37_000, 150].map((n, index) =>
      figure(`r${index}`, n, { unit: 'reports', qualifier: 'peak-reports' }),
    );
    expect(textOf(draw(reports))).toContain('reports, not users');
    expect(draw(reports).description).toContain('reports, not users');
  });
});

describe('panels', () => {
  test('unlike units never share a scale', () => {
    const families = familiesOf([
      figure('a', 1),
      figure('b', 2, { unit: 'USD', saidBy: 'X' }),
      figure('c', 3, { unit: 'devices' }),
    ]);
    expect(families.map(({ family }) => family)).toEqual(['machines', 'journeys', 'money']);
    expect(families.flatMap(({ panels }) => panels.map(({ quantities }) => quantities.length))).toEqual([1, 1, 1]);
  });

  test('the largest figure of a unit comes first', () => {
    const [family] = familiesOf([figure('small', 14), range('large', 45_812, 46_013), figure('middle', 7000)]);
    expect(family?.panels[0]?.quantities.map(({ accounts }) => accounts[0].id)).toEqual(['large', 'middle', 'small']);
  });

  test('a long panel keeps the six largest and whatever sources dispute, and says how many more the table has', () => {
    const figures = Array.from({ length: 20 }, (_, index) => figure(`f-${index}`, 1000 - index));
    const rivals = [figure('low', 5, { quantity: 'q' }), figure('lower', 4, { quantity: 'q' })];
    const scene = draw([...figures, ...rivals], 1280);
    const rows = groupsIn(scene.marks).flatMap(({ key }) => key ?? []);
    expect(rows).toEqual(['f-0', 'f-1', 'f-2', 'f-3', 'f-4', 'f-5', 'low', 'lower']);
    expect(textOf(scene)).toContain('14 smaller figures stand in the table only.');
    expect(scene.table.rows).toHaveLength(22);
  });

  test('rival accounts stand together under the words of the first, each with who gave it', () => {
    const rivals = [
      figure('low', 5000, { quantity: 'q', measure: 'Cancelled', saidBy: 'Cirium' }),
      figure('high', 6000, { quantity: 'q', measure: 'Cancelled by night', saidBy: 'FlightAware' }),
      figure('other', 5500),
    ];
    const scene = draw(rivals, 1280);
    const rows = groupsIn(scene.marks).flatMap(({ key }) => key ?? []);
    expect(rows).toEqual(['high', 'low', 'other']);
    expect(textOf(scene)).toContain('Cancelled · worldwide FlightAware · Cancelled by night 6,000 Cirium 5,000');
  });

  test('a lone figure is a number with its scope, its day and its sources', () => {
    const scene = draw([
      figure('lone', 759, {
        unit: 'hospitals',
        scope: 'of 2,232 hospitals',
        asOf: '2025-07-19',
        saidBy: 'UCSD',
        sources: ['s31', 's32'],
      }),
    ]);
    expect(textOf(scene)).toBe(
      'Organisations and places 759 hospitals What lone counts · of 2,232 hospitals · UCSD · as of 19 July 2025 · sources 31, 32',
    );
    expect(groupsIn(scene.marks).some(({ role }) => role === 'lane')).toBe(false);
  });

  test('every figure is a link to its statement', () => {
    const { impact: figures } = incidentFixture();
    const links = groupsIn(draw(figures).marks).flatMap(({ key, href }) => (key === undefined ? [] : [[key, href]]));
    expect(new Map(links.map(([key, href]) => [key, href]))).toEqual(new Map(figures.map(({ id }) => [id, `#${id}`])));
  });

  test('the table has numbers, and nothing where an end is open', () => {
    const { rows } = draw([
      figure('a', 34, { qualifier: 'at-least' }),
      figure('b', 400, { qualifier: 'at-most' }),
      range('c', 3, 7),
    ]).table;
    expect(rows.map(([, low, high]) => [low, high])).toEqual([
      ['', 400],
      [34, ''],
      [3, 7],
    ]);
  });
});

test('a record without figures has no picture', () => {
  const records = knowledgeBaseOf([incidentFixture({ impact: [] })], []);
  expect(impact.subjectsOf(records)).toEqual([]);
});

describe('the picture', () => {
  const mixed = [
    ...incidentFixture().impact,
    figure('crashed', 8_500_000, { unit: 'devices', qualifier: 'estimate', saidBy: 'Microsoft' }),
    figure('cancelled-a', 5582, { quantity: 'q', saidBy: 'Cirium' }),
    range('cancelled-b', 5168, 5171, { quantity: 'q', saidBy: 'FlightAware' }),
    figure('at-least', 34, { qualifier: 'at-least', saidBy: 'Cebu Pacific' }),
    figure('at-most', 4000, { qualifier: 'at-most' }),
    range('loss', 300_000_000, 1_000_000_000, { unit: 'USD', qualifier: 'estimate', saidBy: 'Guy Carpenter' }),
  ];
  const cases = [
    { name: 'every-kind-of-figure', figures: mixed },
    { name: 'one-figure', figures: mixed.slice(-1) },
  ].flatMap((each) => [288, 1280].map((width) => ({ ...each, width })));

  test.each(cases)('$name at $width px', async ({ name, figures, width }) => {
    const svg = renderSvg(draw(figures, width), { id: 'chart' });
    // One element a line, so that a difference can be read.
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`snapshots/impact/${name}-${width}.svg`);
  });

  const real = impact
    .subjectsOf(knowledgeBase)
    .flatMap(({ id, subject }) => pictureWidths.map((width) => ({ id, subject, width })));

  test.each(real)('no label of $id touches another at $width px', ({ subject, width }) => {
    expect(labelFaultsOf(impact.draw(subject, { width, words }))).toEqual([]);
  });

  test('no label touches another, whatever the figures', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...pictureWidths), (figures, width) => {
        const scene = draw(figures, width);
        expect(labelFaultsOf(scene)).toEqual([]);
        renderSvg(scene, { id: 'chart' });
        expect(`${scene.title} ${JSON.stringify(scene.table)}`).not.toMatch(/undefined|NaN|Infinity|null/);
      }),
      { numRuns: 300 },
    );
  });

  test('the number in the title is that of the first figure, and each figure stands in the table once', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { title, table } = draw(figures);
        const [first] = figures;
        expect(title).toContain(first && words.format.figure(first));
        expect(title.endsWith('(weakly supported)')).toBe(first?.weak !== undefined);
        expect(table.rows.map(([measure]) => measure).sort()).toEqual(figures.map(({ measure }) => measure).sort());
      }),
    );
  });
});
