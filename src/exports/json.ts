/** How is a record given away whole? As JSON: the facts as written, with the computed durations beside them. */
import { durationsOf } from '../analysis/duration.ts';
import type { Incident } from '../schema/incident.ts';
import type { ExportContext, RecordFile } from './record-file.ts';

/** JSON has no infinity: an end that is not known is null. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Shape: the fields of the front matter, `bibliography`, and `durations` in minutes (`low`, `high`; null where open). */
export function jsonOf({ story: _story, ...facts }: Incident, { address }: ExportContext): string {
  const durations = durationsOf(facts).map((duration) =>
    duration.known
      ? {
          name: duration.name,
          from: duration.from.id,
          to: duration.to.id,
          weak: duration.weak,
          lowMinutes: finite(duration.minutes.low),
          highMinutes: finite(duration.minutes.high),
        }
      : { name: duration.name, missing: duration.missing },
  );
  return `${JSON.stringify({ address, license: 'CC-BY-4.0', ...facts, durations }, null, 2)}\n`;
}

export const recordJson: RecordFile = {
  name: 'record.json',
  label: 'everything (JSON)',
  mediaType: 'application/json',
  of: jsonOf,
};
