/** Which records, however odd, must a chart be able to draw? */
import fc from 'fast-check';
import type { ComparedIncident } from '../../src/analysis/comparison.ts';
import type { Impact } from '../../src/schema/impact.ts';
import type { TimelineEvent } from '../../src/schema/timeline-event.ts';
import { lanes } from '../../src/vocabulary/lanes.ts';
import { milestones } from '../../src/vocabulary/milestones.ts';
import { qualifiers } from '../../src/vocabulary/qualifiers.ts';
import { units } from '../../src/vocabulary/units.ts';

const minute = 60_000;
const isoMinute = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Minutes that cluster as real ones do: some events in the same minute, some years apart. */
const span = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 3000 }),
  fc.integer({ min: 0, max: 800_000 }),
);

/** A time in every form that a record allows. */
const at = (start: number) =>
  fc
    .tuple(fc.boolean(), span, span, fc.constantFrom('minute', 'hour', 'day', 'interval', 'by', 'from'))
    .map(([isBefore, distance, width, form]): Pick<TimelineEvent, 'at' | 'precision'> => {
      const low = start + (isBefore ? -distance : distance) * minute;
      const high = low + (width + 1) * minute;
      switch (form) {
        case 'minute':
        case 'hour':
          return { at: isoMinute(low), precision: form };
        case 'day':
          return { at: isoDay(low), precision: 'day' };
        case 'interval':
          return { at: `${isoMinute(low)}/${isoMinute(high)}`, precision: 'minute' };
        case 'by':
          return { at: `../${isoMinute(high)}`, precision: 'minute' };
        default:
          return { at: `${isoMinute(low)}/..`, precision: 'minute' };
      }
    });

const words = fc.constantFrom(
  'Outlook',
  'CrowdStrike',
  'Google Cloud',
  'NIRS',
  'Weltpost',
  'WWWWWWWW',
  'Telekomunikasi',
);

/** Up to 40 signs, mostly wide ones. */
const shortTitle = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 2012, max: 2026 }))
  .map(([names, year]) => `${names.join(' ').slice(0, 25).trim()}, September ${year}`);

function incident(index: number): fc.Arbitrary<ComparedIncident> {
  return fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2026, 0) }).chain((start) => {
    const milestone = fc.subarray(milestones.map(({ id }) => id));
    const timeline = milestone.chain((known) =>
      fc
        .tuple(
          fc.tuple(...known.map(() => at(start))),
          fc.array(at(start), { maxLength: 12 }),
          fc.array(fc.constantFrom(...lanes.map(({ id }) => id)), { minLength: 24, maxLength: 24 }),
        )
        .map(([turning, others, lane]) =>
          [...turning, ...others].map((time, place): TimelineEvent => ({
            ...time,
            id: `event-${place}`,
            actor: 'Operator',
            lane: lane[place] ?? 'system',
            public: true,
            text: `What happened as number ${place}.`,
            sources: ['s1'],
            ...(lane[place] === 'regulator' && { weak: 'Only a forum says so.' }),
            ...(place < known.length && { milestone: known[place] }),
          })),
        ),
    );
    return fc.record({ shortTitle, timeline }).map((rest) => ({
      id: `${isoDay(start)}-outage-${index}`,
      title: `${rest.shortTitle}, number ${index}`,
      ...rest,
    }));
  });
}

/** Incidents with different ids, down to none. */
export const anyIncidents = (most: number): fc.Arbitrary<readonly ComparedIncident[]> =>
  fc.integer({ min: 0, max: most }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => incident(index))));

const amount = fc.oneof(
  fc.constantFrom(0, 1, 37, 8_500_000, 5_400_000_000),
  fc.integer({ min: 0, max: 50_000 }),
  fc.integer({ min: 1, max: 1_000_000_000_000_000 }),
);

const sentence = fc
  .array(
    fc.constantFrom('flights', 'cancelled', 'at', 'Atlanta', 'on', '19', 'July', 'Passagierbeförderungsgesellschaft'),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(' '));

const figure = (index: number): fc.Arbitrary<Impact> =>
  fc
    .record(
      {
        measure: sentence,
        scope: sentence,
        unit: fc.constantFrom(...units.map(({ id }) => id)),
        qualifier: fc.constantFrom(...qualifiers.map(({ id }) => id)),
        ends: fc.tuple(amount, amount),
        saidBy: sentence,
        quantity: fc.constantFrom('one', 'two', 'three'),
        asOf: fc.constantFrom('2024', '2024-07', '2024-07-19'),
        weak: fc.constant('Kept for a reason.'),
      },
      { requiredKeys: ['measure', 'scope', 'unit', 'qualifier', 'ends'] },
    )
    .map(({ ends: [a, b], ...rest }) => ({
      ...rest,
      id: `figure-${index}`,
      sources: ['s1', 's20'],
      ...(a === b ? { value: a } : index % 2 === 0 ? { value: b } : { low: Math.min(a, b), high: Math.max(a, b) }),
    }));

export const anyFigures: fc.Arbitrary<readonly Impact[]> = fc
  .integer({ min: 1, max: 25 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => figure(index))));
