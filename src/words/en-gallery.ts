/** How does English speak of the charts as things of their own: the gallery, its kinds, and the page of one chart? */
import { count, plural } from './en-numbers.ts';

/** Words of one kind of chart. */
export interface KindWords {
  readonly name: string;
  /** The question that it answers, in a sentence. */
  readonly shows: string;
  /** What exactly is drawn and counted, and what is left out. */
  readonly defines: string;
}

/** By the id of the chart. */
const kinds: Readonly<Record<string, KindWords>> = {
  'all-incidents': {
    name: 'Incidents over time',
    shows: 'When a set of outages began, and how long each of them took to recover.',
    defines:
      'Every incident of the set that the collection holds is drawn once, at the start of harm. Its height is the time to recover: from the start of harm until the harm was declared over. Where no end is known it stands on a strip of its own below. The sentence on top counts an incident only if its shortest possible time passes the threshold, and leaves out what rests on weak sources alone. The collection is not a sample of all outages, so the picture says nothing about how common they are.',
  },
  'comparative-timeline': {
    name: 'Comparative timeline',
    shows: 'Several outages on one clock, each set to zero at the same turning point.',
    defines:
      'Zero is the chosen milestone of each incident; an incident that lacks it is named and not drawn. The bar is the time of harm, from its start until it was declared over. The band above it is the silence, from the start of harm to the first statement of the operator that anybody could read. Where the sources leave the time of an event open, every length that comes from it is drawn with both bounds.',
  },
  impact: {
    name: 'Harm of one incident',
    shows: 'How much harm was counted in one outage, in which units, and by whom.',
    defines:
      'Every figure of harm in the record is drawn, each with its unit, scope and date. Units are never added up or turned into one another. Figures that several sources give for the same thing stand together and are not averaged. Reports on outage trackers count reports, not people, and have a mark of their own.',
  },
  'incident-timeline': {
    name: 'Timeline of one incident',
    shows: 'When it broke, what the operator did, when the public was told, and when it was over.',
    defines:
      'Every event of the record with a source is drawn. An event with an exact time is a dot; one that is known only within bounds is a soft bar from the earliest to the latest possible time. The silence runs from the start of harm to the first statement of the operator that anybody could read. The hours of harm take most of the width; what came before and after is set apart by a break in the axis.',
  },
  milestones: {
    name: 'How long each step took',
    shows: 'How long one outage took to be noticed, told, explained, mitigated and ended.',
    defines:
      'Each length is computed from two events of the record and never typed. Its shortest value runs from the latest possible start to the earliest possible end, its longest from the earliest start to the latest end. A length for which an event is missing is listed as not known. What rests on weak sources alone says so.',
  },
};

export const gallery = {
  kinds,
  title: 'Charts',
  lead: (kindCount: number, charts: number) =>
    `${plural(kindCount, 'kind')} of chart and ${plural(charts, 'picture')}, all drawn from the records. Each has an address of its own with its definition, its numbers, files to take away, and a citation.`,
  shows: 'What it shows',
  reads: 'How to read it',
  defines: 'What is counted',
  methods: 'How times, bounds and durations are handled',
  example: 'Example',
  all: (n: number, name: string) => (n === 1 ? `The picture: ${name}` : `All ${count(n)} pictures: ${name}`),
  kind: {
    lead: (n: number) => `${plural(n, 'picture')} of this kind, by name.`,
    list: 'The pictures',
    sets: 'Sets of incidents',
    incidents: 'Single incidents, newest first',
  },
  subject: {
    everything: 'All incidents of the collection',
    comparison: (scale: 'linear' | 'log', names: readonly string[]) =>
      `${names.join('; ')} (${scale === 'log' ? 'logarithmic' : 'linear'} time)`,
    provider: (name: string) => `Incidents of ${name}`,
    factor: (label: string) => `Incidents with a factor of the sort “${label}”`,
  },
  page: {
    title: (kind: string, subject: string) => `${subject}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    description: (finding: string, shows: string) => `${finding}. ${shows}`,
    json: 'Data (JSON)',
    png: 'Picture (PNG)',
    pngFailed: 'This browser could not make the picture; the SVG file holds the same.',
    definition: 'Definition',
    cite: 'Cite this picture',
    citation: (site: string, finding: string, kind: string, subject: string) =>
      `${site}: “${finding}”. ${kind}, ${subject}.`,
    state: (day: string) => `Data of ${day}.`,
    embed: 'Show it on another page',
    embedIntro:
      'This code shows the picture, its source line and a link to this page. It runs no script and sets no cookie. The picture follows the records when they change.',
    embedCode: 'Code to embed the picture',
    beside: 'Beside this picture',
    place: 'Where the data come from',
    marks: (isRecord: boolean) =>
      isRecord
        ? 'A mark in the picture can be clicked or tapped: it leads to its place in the record. The record, linked below, lists the same places for the keyboard.'
        : 'A mark in the picture can be clicked or tapped: it leads to its record. The page linked below lists the same records for the keyboard.',
    otherKinds: 'The same subject in other pictures',
    sameKind: (n: number, name: string) => `All ${count(n)} pictures of this kind: ${name}`,
  },
  embedded: {
    back: (site: string) => `Numbers, definition and files: ${site}`,
  },
} as const;
