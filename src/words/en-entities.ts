/** How does English speak of providers, services, organisations and factors on their own pages? */
import { count } from './en-numbers.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

export const entities = {
  lists: {
    providers: {
      title: 'Providers',
      lead: (n: number) =>
        `${plural(n, 'organisation')} whose systems others depend on. A failure of a service counts for its provider too.`,
    },
    services: {
      title: 'Services and components',
      lead: (n: number) =>
        `${plural(n, 'service, component or place', 'services, components and places')} that failed, or that something else failed with.`,
    },
    organisations: {
      title: 'Organisations',
      lead: (n: number) =>
        `${plural(n, 'organisation or group', 'organisations and groups')} that an incident harmed and that a source names.`,
    },
    columns: {
      name: 'Name',
      partOf: 'Part of',
      sector: 'Sector',
      incidents: 'Incidents',
      dependents: 'Failed because of it',
      foundations: 'It failed because of',
    },
    sorted:
      'By the number of incidents, then by name. The numbers count incidents and testimonies, each with its source.',
  },
  kicker: (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1),
  description: (name: string, description: string) => `What the records know about ${name}: ${description}`,
  aliases: (names: string) => `Also called ${names}`,
  parts: 'Parts that records name',
  incidents: (n: number) => (n === 1 ? 'One incident' : `${count(n)} incidents`),
  noIncidents: 'No incident is recorded in which it failed itself.',
  compare: 'Compare these incidents on one axis',
  compareNewest: (n: number) => `Compare the newest ${n} of them on one axis`,
  durations: 'How long it took',
  durationsIntro:
    'Median and range over the incidents above. Each duration is known within bounds, so the median has bounds too; n says for how many incidents it is known.',
  durationColumns: { name: 'Span', median: 'Median', range: 'Shortest to longest', n: 'n' },
  ofAsked: (n: number, asked: number) => `${count(n)} of ${count(asked)}`,
  weakLeftOut: (n: number) => `${count(n)} left out as weakly supported`,
  factors: 'Why it failed',
  factorColumns: { class: 'Sort of factor', n: 'Factors', incidents: 'Incidents' },
  dependents: 'What failed because of it',
  foundations: 'What it failed because of',
  within: 'Between its own parts',
  edgeMeaning:
    'Only what a source testifies to in an incident. That something is missing here does not mean that it is independent.',
  edge: (consumer: string, dependsOn: string) => `${consumer} failed with ${dependsOn}`,
  recordLink: (title: string) => `Record: ${title}`,
} as const;

export const factors = {
  title: 'Factors',
  lead: 'Why the recorded incidents happened: the sort of each reason, and the part that it played. A record has one trigger and as many other factors as its sources name.',
  matrix: 'Factors by sort and role',
  matrixIntro: (factorCount: number, incidents: number) =>
    `${plural(factorCount, 'factor')} in ${plural(incidents, 'incident')}. Each cell counts factors, not incidents.`,
  class: 'Sort of factor',
  total: 'All',
  incidents: 'Incidents',
  none: 'none',
  kicker: 'Sort of factor',
  description: (label: string, definition: string) => `Incidents with a factor of the sort “${label}”. ${definition}`,
  counterparts: 'Elsewhere',
  statements: (n: number) => (n === 1 ? 'One factor' : `${count(n)} factors`),
  durationsIntro:
    'Median and range over the incidents that have such a factor, whatever else contributed. Each duration is known within bounds, so the median has bounds too.',
} as const;
