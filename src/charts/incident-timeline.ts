/** When did it break, when did people know, and when was it over? */
import type { Table } from '../drawing/scene.ts';
import type { Timeline } from './incident-timeline/window.ts';
import { lanes } from '../vocabulary/lanes.ts';
import { milestones } from '../vocabulary/milestones.ts';
import { termOf } from '../vocabulary/term.ts';
import type { Words } from '../words/words.ts';
import type { Chart } from './chart.ts';
import { timelineFacts } from './incident-timeline/finding.ts';
import { drawNarrow } from './incident-timeline/narrow.ts';
import { drawWide } from './incident-timeline/wide.ts';

/** Narrower than this, in pixels, time runs down the page. */
const narrow = 560;

/** The events with the numbers of the picture, which are those of the record's list. */
function tableOf({ timeline }: Timeline, { format, charts }: Words): Table {
  const { number, time, lane, milestone, actor, text } = charts.incidentTimeline.columns;
  return {
    columns: [{ label: number, align: 'end' }, ...[time, lane, milestone, actor, text].map((label) => ({ label }))],
    rows: timeline.map((event, index) => [
      index + 1,
      format.when(event),
      termOf(lanes, event.lane).label,
      event.milestone ? termOf(milestones, event.milestone).label : '',
      event.actor,
      event.text,
    ]),
  };
}

export const incidentTimeline: Chart<Timeline> = {
  id: 'incident-timeline',
  subjectsOf: ({ incidents }) => incidents.map((incident) => ({ id: incident.id, subject: incident })),
  draw: (incident, frame) => {
    const { words, width } = frame;
    const text = words.charts.incidentTimeline;
    const { marks, height } = width < narrow ? drawNarrow(incident, frame) : drawWide(incident, frame);
    return {
      width,
      height,
      title: text.title(timelineFacts(incident)),
      description: text.description,
      count: words.counts.events(incident.timeline.length),
      marks,
      table: tableOf(incident, words),
    };
  },
};
