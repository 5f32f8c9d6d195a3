/** Which numbers stand behind a comparison: the same as in the picture, one column an incident. */
import type { ComparedIncident } from '../../analysis/comparison.ts';
import { durationOf, type Minutes } from '../../analysis/duration.ts';
import { milestoneOf } from '../../analysis/milestones.ts';
import type { Table } from '../../drawing/scene.ts';
import { durations, type DurationName } from '../../vocabulary/durations.ts';
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

/** The table of a comparison: a column an incident, a row a milestone or duration. What no incident has gets no row. */
export function tableOf({ rows, lacking }: Rows, milestone: Milestone, words: Words): Table {
  const { columns, unknown, weak } = words.charts.comparativeTimeline;
  const offsetOf = ({ incident, events }: (typeof rows)[number], id: Milestone): string => {
    const event = milestoneOf(incident, id);
    const aligned = event && events.find((each) => each.event === event);
    return aligned ? offsetText(aligned.offset, words) : unknown;
  };
  const spanOf = (incident: ComparedIncident, name: DurationName): string => {
    const duration = durationOf(incident, name);
    if (!duration.known) return unknown;
    const text = words.format.span(duration.minutes);
    return duration.weak ? weak(text) : text;
  };
  const zeroOf = (incident: ComparedIncident): string => {
    const event = milestoneOf(incident, milestone);
    return event ? words.format.when(event) : unknown;
  };
  const drawn = rows.map(({ incident }) => incident);
  const all = [...drawn, ...lacking];
  const lines = [
    [columns.zero(milestone), ...drawn.map(zeroOf), ...lacking.map(() => unknown)],
    ...milestones
      .filter(({ id }) => id !== milestone && all.some((incident) => milestoneOf(incident, id)))
      .map(({ id, label }) => [label, ...rows.map((row) => offsetOf(row, id)), ...lacking.map(() => unknown)]),
    ...durations
      .filter(({ id }) => all.some((incident) => durationOf(incident, id).known))
      .map(({ id, label }) => [label, ...all.map((incident) => spanOf(incident, id))]),
  ];
  return {
    columns: [{ label: columns.quantity }, ...all.map(({ shortTitle }) => ({ label: shortTitle }))],
    rows: lines,
  };
}
