/** How does English speak of providers, services, organisations and factors on their own pages? */
import { count, plural } from './en-numbers.ts';

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
      dependents: 'Others failed with it',
      foundations: 'Failed with others',
    },
    sorted:
      'Most first, then by name. An incident counts where it, or a part of it, failed; the other numbers count testimonies, each with its source.',
    elsewhere: 'Others',
  },
  kicker: (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1),
  description: (name: string, description: string) => `What the records know about ${name}: ${description}`,
  aliases: (names: string) => `Also called ${names}`,
  parts: 'Parts that records name',
  incidents: (n: number) => (n === 1 ? 'One incident' : `${count(n)} incidents`),
  noIncidents: 'No incident is recorded in which it failed itself.',
  compare: 'Compare these incidents on one axis',
  compareNewest: (n: number) => `Compare the newest ${n} of them on one axis`,
  durations: 'How long these incidents took',
  durationsIntro: (n: number, all: number) =>
    `Of the ${n === 1 ? 'one incident' : `${count(n)} incidents`} as a whole${n < all ? ' that were its own; where it was only caught up in somebody else’s outage, the length of that outage is not its own' : ''}. Each duration is known within bounds, so a median, a shortest and a longest have bounds too; n says for how many incidents it is known.`,
  durationColumns: { name: 'Span', median: 'Median', shortest: 'Shortest', longest: 'Longest', n: 'n' },
  tooFew: 'too few for a median',
  notOwn: 'No record is of a failure of its own; it was caught up in the incidents above.',
  ofAsked: (n: number, asked: number) => `${count(n)} of ${count(asked)}`,
  weakLeftOut: (n: number) => `${count(n)} left out as weakly supported`,
  factors: 'Why they happened',
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
    'Over the incidents that have such a factor, whatever else contributed. Each duration is known within bounds, so a median, a shortest and a longest have bounds too.',
} as const;
