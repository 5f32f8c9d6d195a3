/** Which English words does the interface use? The whole of them, so that a second language is one more file. */
import { allIncidents } from './en-all-incidents.ts';
import { comparativeTimeline } from './en-comparative-timeline.ts';
import { comparePicker, comparisonFindings } from './en-comparison-findings.ts';
import { entities, factors } from './en-entities.ts';
import { evidenceProfile } from './en-evidence-profile.ts';
import { gallery } from './en-gallery.ts';
import { impact } from './en-impact.ts';
import { incidentTimeline } from './en-incident-timeline.ts';
import { milestones } from './en-milestones.ts';
import { amount, count, figure, plural } from './en-numbers.ts';
import { record } from './en-record.ts';
import { replay } from './en-replay.ts';
import { search } from './en-search.ts';
import {
  calendarDate,
  clock,
  dayNamedLast,
  minutes,
  moment,
  offset,
  publicationDate,
  shortDate,
  shortWhen,
  span,
  unbroken,
  when,
  whenAgain,
} from './en-times.ts';

export const en = {
  language: 'en',
  format: {
    amount,
    calendarDate,
    clock,
    count,
    dayNamedLast,
    figure,
    minutes,
    moment,
    offset,
    publicationDate,
    shortDate,
    shortWhen,
    span,
    unbroken,
    when,
    whenAgain,
  },

  counts: {
    incidents: (n: number) => plural(n, 'incident'),
    events: (n: number) => plural(n, 'event'),
    figures: (n: number) => plural(n, 'figure'),
    disputes: (n: number) => plural(n, 'dispute'),
    sources: (n: number) => plural(n, 'source'),
    witnesses: (n: number) => (n === 1 ? 'one witness' : `${count(n)} independent witnesses`),
  },

  site: {
    name: 'Outage Atlas',
    tagline: 'How cloud outages really happened',
    description:
      'An evidence-based record of how cloud services fail: every statement with its sources, every disagreement kept, every duration computed.',
    skip: 'Skip to the text',
    navigation: 'Pages of the atlas',
    nav: {
      incidents: 'Incidents',
      services: 'Services',
      compare: 'Compare',
      analysis: 'Analysis',
      glossary: 'Glossary',
      methods: 'Methods',
      search: 'Search',
    },
    footer: {
      browse: 'Browse by',
      licence: 'Records and data under CC BY 4.0, code under MIT.',
      asOf: (day: string) => `State of the collection: ${day}.`,
      source: 'Source and corrections',
      privacy: 'No cookies, no tracking, no request to anybody else.',
    },
    titleOf: (page: string) => `${page} · Outage Atlas`,
  },

  figure: {
    source: (names: string) => `Source: ${names}.`,
    collection: 'the records of this collection, with their sources',
    recordSources: (n: number) => `${plural(n, 'source')} of the record, listed on its page`,
    data: 'The numbers as a table',
    svg: 'Picture (SVG)',
    csv: 'Data (CSV)',
    download: 'Download',
    ownPage: 'This picture on a page of its own',
  },

  home: {
    title: 'How cloud outages really happened',
    lead: 'Outage Atlas keeps the record: when it broke, when the public was told, why it happened and who says otherwise. Every statement carries its sources. Every duration is computed from them.',
    search: 'Search the record',
    searchHint: 'A service, a symptom, a phrase: “licence invalid”, “authentication”, “check-in”',
    glance: 'The record at a glance',
    newest: 'The newest incidents',
    all: (n: number) => `All ${plural(n, 'incident')}`,
    compareTitle: 'A comparison to start with',
    compareText: 'The same clock for all: each incident set to zero at the moment when the harm began.',
    compareLink: 'Open the comparison and change it',
    essayTitle: 'Analysis',
    whyTitle: 'What is different here',
    why: [
      [
        'Disagreements stay visible',
        'Sources give three durations for one outage. We keep every account, say who gave it, and give our assessment.',
      ],
      [
        'Durations are computed',
        'From sourced events whose times may be intervals. What is uncertain is drawn and printed as uncertain.',
      ],
      [
        'Two clocks',
        'When it broke and when the public was told are kept apart. The silence between them is a number.',
      ],
      [
        'Nothing is guessed',
        'What no source says is written as unknown. An edge between two services exists only where somebody testified to it.',
      ],
    ],
  },

  incidents: {
    title: 'Incidents',
    lead: (n: number) =>
      `${plural(n, 'incident')}, each a record of sourced statements. Times are UTC; a span such as “19 h to 21 h” means that the evidence allows anything in between.`,
    tableCaption: 'All incidents, newest first',
    columns: {
      incident: 'Incident',
      provider: 'Provider',
      began: 'Began (UTC)',
      recover: 'Time to recover',
      silence: 'Silence',
      trigger: 'Trigger',
      evidence: 'Evidence',
    },
    table: 'The list',
    filters: { provider: 'Provider', factor: 'Sort of factor', year: 'Year', evidence: 'Evidence' },
    any: 'any',
    order: 'Order',
    orders: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      longest: 'Longest to recover first',
      shortest: 'Shortest to recover first',
      silent: 'Longest silence first',
      title: 'By title',
    },
    reset: 'Show all',
    shown: (n: number, all: number) => `${count(n)} of ${plural(all, 'incident')} shown.`,
    loosen: (filter: string, n: number) =>
      `Without the filter “${filter}” there ${n === 1 ? 'is' : 'are'} ${count(n)}.`,
    browse: 'Grouped',
  },

  record,

  evidenceProfile,

  analysis: {
    title: 'Analysis',
    lead: 'Essays on what the records show together. Every figure in them is taken live from the records.',
    published: (day: string) => `Published ${day}`,
    revised: (day: string) => `revised ${day}`,
    rests: 'Rests on',
  },

  entities,
  factors,

  glossary: {
    title: 'Glossary',
    lead: 'The terms of the atlas, each with one definition, an example from a record, and what published taxonomies call it. Records may use these terms and no others.',
    counterparts: 'Elsewhere',
    example: 'In a record',
  },

  notFound: {
    incidents: 'All incidents',
    title: 'No page at this address',
    lead: 'Addresses of the atlas do not change, so it was probably mistyped. Try the list of incidents or the search.',
  },

  charts: { incidentTimeline, milestones, comparativeTimeline, impact, allIncidents },

  gallery,

  search,

  replay,

  compare: {
    title: 'Compare',
    lead: 'Any incidents on one axis, each set to zero at the same milestone. Every view has an address that can be sent.',
    choose: 'Incidents, two to twelve',
    align: 'Zero is',
    scale: 'Time axis',
    scales: { linear: 'linear', log: 'logarithmic' },
    announce: (n: number, milestone: string, scale: string) =>
      `${plural(n, 'incident')} from “${milestone.toLowerCase()}”, ${scale} axis.`,
    lacking: (names: string) => `This milestone is not known for: ${names}.`,
    howMany: (fewest: number, most: number) =>
      `Choose ${fewest} to ${most} incidents; the picture shows the last choice that fits.`,
    noData: 'The incidents could not be loaded, so nothing can be chosen. The comparison below is complete.',
    noScript: 'Choosing other incidents needs JavaScript. The comparison below and its table are complete without it.',
    problems: {
      incident: (id: string) => `There is no incident “${id}”.`,
      milestone: (id: string) => `There is no milestone “${id}”.`,
      scale: (id: string) => `There is no scale “${id}”.`,
      tooFew: 'A comparison needs two incidents, so the newest are shown.',
      tooMany: (left: number) => `Only twelve fit; ${left} left out.`,
    },
    recordsTitle: 'Their records',
    picker: comparePicker,
  },
  comparisonFindings,
} as const;
