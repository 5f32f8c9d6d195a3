import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../src/exports/bibtex.ts';
import { recordFiles } from '../../src/components/record-files.ts';
import { csvOf } from '../../src/exports/csv.ts';
import { eventsCsvOf } from '../../src/exports/events-csv.ts';
import { incidentFixture } from '../incident-fixture.ts';

const incident = incidentFixture();
const context = { address: `https://example.org/incidents/${incident.id}/` };

describe('CSV', () => {
  test('quotes what would break a row', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x, y', 'say "so"'],
          ['two\nlines', 3],
        ],
      ),
    ).toBe('a,b\r\n"x, y","say ""so"""\r\n"two\nlines",3\r\n');
  });

  test('cannot be taken for a formula', () => {
    expect(csvOf(['a'], [['=1+1'], ['@x'], ['-54'], ['−54 min']])).toBe("a\r\n'=1+1\r\n'@x\r\n-54\r\n−54 min\r\n");
  });

  test('has a row for each event, with its bounds', () => {
    const lines = eventsCsvOf(incident).trim().split('\r\n');
    expect(lines).toHaveLength(incident.timeline.length + 1);
    expect(lines[0]).toContain('earliest_utc,latest_utc');
  });
});

describe('BibTeX', () => {
  test('escapes what TeX would take for a command', () => {
    expect(bibtexOf({ ...incident, title: '50% of R&D_files {lost}' }, context)).toContain(
      'title = {{50\\% of R\\&D\\_files \\{lost\\}}}',
    );
  });
});

test('the JSON gives the record back and its durations in minutes', () => {
  const file = recordFiles.find(({ name }) => name === 'record.json');
  const given = JSON.parse(file?.of(incident, context) ?? '{}') as Record<string, unknown>;
  expect(given).toMatchObject({
    id: incident.id,
    address: context.address,
    timeline: incident.timeline,
    bibliography: incident.bibliography,
  });
  expect(given).not.toHaveProperty('story');
  expect(given['durations']).toContainEqual(
    expect.objectContaining({ name: 'time-to-recover', lowMinutes: expect.any(Number) as number }),
  );
});

test('every file of a record names its record by its permanent address', () => {
  for (const file of recordFiles.filter(({ name }) => name !== 'events.csv'))
    expect(file.of(incident, context)).toContain(context.address);
});
