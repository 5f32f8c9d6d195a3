/** How does the timeline of a record become a table for a spreadsheet? */
import { boundsOf } from '../schema/bounds.ts';
import type { Incident } from '../schema/incident.ts';
import { csvOf } from './csv.ts';
import type { RecordFile } from './record-file.ts';

const instant = (milliseconds: number): string =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : '';

/** The timeline of a record, with the bounds of each time in UTC; an unknown end is empty. */
export function eventsCsvOf(incident: Incident): string {
  return csvOf(
    [
      'incident',
      'event',
      'at',
      'precision',
      'earliest_utc',
      'latest_utc',
      'milestone',
      'of',
      'lane',
      'public',
      'actor',
      'text',
      'sources',
      'weak',
      'note',
    ],
    incident.timeline.map((event) => {
      const { low, high } = boundsOf(event);
      return [
        incident.id,
        event.id,
        event.at,
        event.precision,
        instant(low),
        instant(high),
        event.milestone ?? '',
        event.of ?? '',
        event.lane,
        String(event.public),
        event.actor,
        event.text,
        event.sources.join(' '),
        event.weak ?? '',
        event.note ?? '',
      ];
    }),
  );
}

export const eventsCsv: RecordFile = {
  name: 'events.csv',
  label: 'timeline (CSV)',
  mediaType: 'text/csv',
  of: eventsCsvOf,
};
