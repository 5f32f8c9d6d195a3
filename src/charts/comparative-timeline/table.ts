/** Which numbers stand behind a comparison: the same as in the picture, one incident a line. */
import type { ComparedIncident } from '../../analysis/comparison.ts';
import { durationsOf, type Minutes } from '../../analysis/duration.ts';
import { milestoneOf } from '../../analysis/milestones.ts';
import type { Table } from '../../drawing/scene.ts';
import { durations } from '../../vocabulary/durations.ts';
import { milestones, type Milestone } from '../../vocabulary/milestones.ts';
import type { Words } from '../../words/words.ts';
import type { Rows } from './rows.ts';

/** A time from the common moment, in words that keep its bounds: "+1 h 5 min", "+5 h to +6 h", "+5 h or later". */
export function offsetText({ low, high }: Minutes, words: Words): string {
  const { offset } = words.format;
  const { offsets, notBefore, notAfter, unknown } = words.charts.comparativeTimeline;
  if (Number.isFinite(low) && Number.isFinite(high)) return offsets(offset(low), offset(high));
  if (Number.isFinite(low)) return notBefore(offset(low));
  return Number.isFinite(high) ? notAfter(offset(high)) : unknown;
}

/** The table of a comparison; milestones and durations that no incident has get no column. */
export function tableOf({ rows, lacking }: Rows, milestone: Milestone, words: Words): Table {
  const { columns, unknown } = words.charts.comparativeTimeline;
  const all: readonly ComparedIncident[] = [...rows.map(({ incident }) => incident), ...lacking];
  const shownMilestones = milestones.filter(({ id }) => all.some((incident) => milestoneOf(incident, id)));
  const shownDurations = durations.filter(({ id }) =>
    all.some((incident) => durationsOf(incident).some(({ name, known }) => name === id && known)),
  );
  const durationCells = (incident: ComparedIncident): readonly string[] => {
    const known = new Map(durationsOf(incident).map((duration) => [duration.name, duration]));
    return shownDurations.map(({ id }) => {
      const duration = known.get(id);
      return duration?.known ? words.format.span(duration.minutes) : unknown;
    });
  };
  const drawn = rows.map(({ incident, events }) => {
    const zero = milestoneOf(incident, milestone);
    const offsets = shownMilestones.map(({ id }) => {
      const event = milestoneOf(incident, id);
      const aligned = event && events.find((each) => each.event === event);
      return aligned ? offsetText(aligned.offset, words) : unknown;
    });
    return [incident.title, zero ? words.format.when(zero) : unknown, ...offsets, ...durationCells(incident)];
  });
  const notDrawn = lacking.map((incident) => [
    incident.title,
    unknown,
    ...shownMilestones.map(() => unknown),
    ...durationCells(incident),
  ]);
  return {
    columns: [
      { label: columns.incident },
      { label: columns.zero(milestone) },
      ...shownMilestones.map(({ label }) => ({ label, align: 'end' as const })),
      ...shownDurations.map(({ label }) => ({ label, align: 'end' as const })),
    ],
    rows: [...drawn, ...notDrawn],
  };
}
