/** Does every record still hold as many statements as it once did? Adding is free; what is dropped on purpose is lowered in the list. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { milestoneOf } from '../../src/analysis/milestones.ts';
import { readCollection } from '../../src/records/read-collection.ts';
import { boundsOf } from '../../src/schema/bounds.ts';
import type { Incident } from '../../src/schema/incident.ts';

const file = join(import.meta.dirname, 'statement-counts.json');
const { incidents } = (await readCollection({ root: join(import.meta.dirname, '../..') })).knowledgeBase;

const parts = [
  'timeline',
  'impact',
  'factors',
  'dependencies',
  'response',
  'disputes',
  'relations',
  'sources',
] as const;
type Counts = Readonly<Record<(typeof parts)[number], number>>;

const countsOf = ({ bibliography, ...incident }: Incident): Counts => ({
  timeline: incident.timeline.length,
  impact: incident.impact.length,
  factors: incident.factors.length,
  dependencies: incident.dependencies.length,
  response: incident.response.length,
  disputes: incident.disputes.length,
  relations: incident.relations.length,
  sources: Object.keys(bibliography).length,
});

const now = new Map(incidents.map((incident) => [incident.id, countsOf(incident)]));

/** `KEEP_COUNTS=1` writes what there is now; run it when records have been added or have grown. */
if (process.env['KEEP_COUNTS'] || !existsSync(file)) {
  writeFileSync(
    file,
    `{\n${[...now].map(([id, counts]) => `  ${JSON.stringify(id)}: ${JSON.stringify(counts)}`).join(',\n')}\n}\n`,
  );
}
const kept = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Counts>>);

test.each(kept)('%s holds what it held', (id, counts) => {
  const fewer = parts.filter((part) => (now.get(id)?.[part] ?? 0) < counts[part]);
  expect(fewer.map((part) => `${part}: ${now.get(id)?.[part] ?? 0}, once ${counts[part]}`)).toEqual([]);
});

describe('the collection', () => {
  const sum = (part: (typeof parts)[number]) => [...now.values()].reduce((total, counts) => total + counts[part], 0);

  test.each([
    ['timeline', 730],
    ['impact', 330],
    ['factors', 220],
    ['dependencies', 200],
    ['disputes', 195],
    ['sources', 730],
  ] as const)('holds the %s that the research promised: %i and more', (part, promised) => {
    expect(sum(part)).toBeGreaterThanOrEqual(promised);
  });

  test('has 37 incidents and more, each read a second time', () => {
    expect(incidents.length).toBeGreaterThanOrEqual(37);
    const unread = incidents.filter(
      ({ status, changes }) => status !== 'draft' && !changes.some(({ text }) => /second time/.test(text)),
    );
    expect(unread.map(({ id }) => id)).toEqual([]);
  });

  /** No source gives the start of these more narrowly; each record says so among its open questions or disputes. */
  const startsWithinHours: readonly string[] = [
    '2024-04-30-google-cloud-unisuper',
    '2024-07-19-crowdstrike-channel-file-291',
    '2025-09-26-nirs-daejeon-datacentre-fire',
  ];

  test('knows when the harm began to the hour or better, but for three of the records that are counted', () => {
    const counted = new Set(kept.map(([id]) => id));
    const vague = incidents.filter((incident) => {
      if (!counted.has(incident.id)) return false;
      const start = milestoneOf(incident, 'impact-start');
      const { low, high } = start ? boundsOf(start) : { low: -Infinity, high: Infinity };
      return high - low > 3_600_000;
    });
    expect(vague.map(({ id }) => id)).toEqual(startsWithinHours);
  });
});
