/** What does a small, complete and valid knowledge base look like, as plain values that a test may change? */
import type { Entity } from '../src/schema/entity.ts';
import type { Incident } from '../src/schema/incident.ts';
import { knowledgeBaseOf, type KnowledgeBase } from '../src/schema/knowledge-base.ts';
import { storySections, type Block } from '../src/schema/story.ts';
import { filler, heading, paragraph } from './story-fixture.ts';

/** The same shape, open to change. */
export type Draft<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Draft<Value>>
    : T extends readonly (infer Item)[]
      ? Draft<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Draft<T[Key]> }
        : T;

/** Five sections of ninety words each, in lines 10, 20, 30, 40 and 50 of the file. */
const story: readonly Block[] = storySections.flatMap((title, index) => {
  const line = (index + 1) * 10;
  return [heading(line, title), paragraph(line + 2, `${filler(90)}.`)];
});

type Event = Incident['timeline'][number];
type Figure = Incident['impact'][number];
type Source = Incident['bibliography'][string];

/** An act of the operator that only the operator knows, unless more is said. */
const event = (id: string, at: string, text: string, more: Partial<Event>): Event => ({
  id,
  at,
  precision: 'minute',
  actor: 'Example Cloud',
  lane: 'operator',
  public: false,
  text,
  sources: ['s1'],
  ...more,
});

const timeline: readonly Event[] = [
  event('fault-enters', '2025-03-01', 'A check is built in.', { precision: 'day', milestone: 'fault-introduced' }),
  event('update-released', '2025-03-10T09:55Z', 'An update switches the check on.', { milestone: 'trigger' }),
  event('impact-starts', '2025-03-10T10:00Z', 'Users can no longer sign in.', {
    milestone: 'impact-start',
    lane: 'system',
    sources: ['s1', 's2'],
  }),
  event('sign-in-fails', '2025-03-10T10:01Z', 'The component refuses every password.', {
    milestone: 'impact-start',
    of: 'example-sign-in',
    lane: 'system',
  }),
  event('alarm', '2025-03-10T10:04:30Z', 'An alarm goes off.', { precision: 'second', milestone: 'detected' }),
  event('customers-told', '2025-03-10T10:10Z/2025-03-10T10:20Z', 'Customers see a notice.', {
    precision: 'hour',
    milestone: 'acknowledged',
    lane: 'public-word',
    sources: ['s2', 's4'],
  }),
  event('first-word', '2025-03-10T10:30Z', 'The status page says that sign-in is disturbed.', {
    zoneAsWritten: 'EDT',
    milestone: 'public-first-word',
    lane: 'public-word',
    public: true,
    sources: ['s1', 's2'],
  }),
  event('cause-named', '2025-03-10T11:00Z', 'Engineers find the check.', { milestone: 'cause-identified' }),
  event('roll-back-begins', '2025-03-10T11:10Z', 'The update is taken back.', { milestone: 'mitigation-started' }),
  event('most-recovered', '2025-03-10T12:00Z', 'Most users can sign in again.', {
    precision: 'hour',
    milestone: 'mitigated',
    lane: 'system',
    public: true,
  }),
  event('service-back', '2025-03-10T12:30Z/2025-03-10T13:00Z', 'All users can sign in again.', {
    milestone: 'resolved',
    lane: 'system',
    public: true,
    sources: ['s1', 's2'],
  }),
  event('review', '2025-03-20', 'The review appears.', {
    precision: 'day',
    milestone: 'review-published',
    lane: 'public-word',
    public: true,
  }),
];

const airline = { scope: 'Example Airline, worldwide', sources: ['s2'] };

const impact: readonly Figure[] = [
  {
    ...airline,
    id: 'flights-cancelled',
    measure: 'Flights cancelled on 10 March, as the airline counts',
    value: 120,
    unit: 'flights',
    qualifier: 'exact',
    asOf: '2025-03-11',
    saidBy: 'Example Airline',
    quantity: 'flights',
  },
  {
    ...airline,
    id: 'flights-cancelled-in-press',
    measure: 'Flights cancelled on 10 March, as the press estimates',
    low: 110,
    high: 130,
    unit: 'flights',
    qualifier: 'estimate',
    quantity: 'flights',
  },
  {
    id: 'share-of-attempts',
    measure: 'Failed attempts to sign in',
    value: 40,
    unit: 'percent',
    qualifier: 'estimate',
    scope: 'Of all attempts during the outage',
    sources: ['s1'],
  },
  {
    id: 'tracker-peak',
    measure: 'Downdetector reports at the peak',
    value: 2700,
    unit: 'reports',
    qualifier: 'peak-reports',
    scope: 'Downdetector, worldwide',
    saidBy: 'Downdetector',
    sources: ['s3'],
    weak: 'Known from a discussion among users only; kept because no other figure exists.',
  },
  {
    ...airline,
    id: 'loss',
    measure: 'Loss of the airline',
    value: 2500000,
    unit: 'USD',
    qualifier: 'estimate',
    saidBy: 'Example Airline',
    leavesOut: 'not stated',
    priceYear: 2025,
    sources: ['s2', 's5'],
  },
];

const source = (publisher: string, kind: Source['kind'], url: string | null, more: Partial<Source> = {}): Source => ({
  url,
  title: 'The mail outage',
  publisher,
  kind,
  language: 'en',
  accessed: '2025-04-01',
  read: 'full',
  supports: 'The course of events.',
  ...more,
});

const bibliography: Incident['bibliography'] = {
  s1: source('Example Cloud', 'primary', 'https://status.example.com/incidents/abc123', { published: '2025-03-20' }),
  s2: source('The Example Times', 'press', 'https://news.example.org/mail-outage', { published: '2025-03-11' }),
  s3: source('Example Forum', 'forum', 'https://forum.example.net/t/1', { read: 'excerpt' }),
  s4: source('Example Copies', 'press', 'https://copies.example.net/mail-outage', {
    published: '2025-03',
    copyOf: 's2',
  }),
  s5: source('Example District Court', 'court', null, { locator: 'Docket 1:25-cv-1', read: 'not-read' }),
};

const incident: Incident = {
  id: '2025-03-10-example-mail-sign-in',
  title: 'Example Mail unreachable after a sign-in update, March 2025',
  shortTitle: 'Example Mail, March 2025',
  summary: 'For three hours many users of Example Mail could not sign in. An update had been released minutes before.',
  provider: 'example-cloud',
  services: ['example-mail'],
  identifiers: [{ scheme: 'statuspage', value: 'abc123' }],
  status: 'reviewed',
  created: '2025-04-01',
  revised: '2025-04-02',
  changes: [
    { date: '2025-04-01', text: 'First published.' },
    { date: '2025-04-02', text: 'Read a second time against its sources.' },
  ],
  timeline: [...timeline],
  impact: [...impact],
  factors: [
    { id: 'update', role: 'trigger', class: 'deployment', text: 'An update went everywhere at once.', sources: ['s1'] },
    { id: 'wrong-check', role: 'latent-fault', class: 'software-bug', text: 'The check was wrong.', sources: ['s1'] },
  ],
  dependencies: [
    {
      id: 'airline-on-mail',
      consumer: 'example-airline',
      dependsOn: 'example-mail',
      kind: 'third-party',
      text: 'The airline sends its crew lists by Example Mail.',
      sources: ['s2'],
    },
  ],
  response: [{ id: 'roll-back', kind: 'rollback', text: 'The update was taken back.', sources: ['s1'] }],
  disputes: [
    {
      id: 'when-it-ended',
      about: 'the end of the outage',
      topic: 'end',
      statements: ['service-back'],
      accounts: [
        { says: 'Example Cloud: at 12:30 UTC.', value: { at: '2025-03-10T12:30Z' }, sources: ['s1'] },
        { says: 'The Example Times: at 13:00 UTC.', value: { at: '2025-03-10T13:00Z' }, sources: ['s2'] },
      ],
      assessment: 'Open. The two may count until different moments.',
    },
  ],
  relations: [
    {
      id: 'the-outage-of-february',
      kind: 'often-confused-with',
      incident: '2025-02-10-example-calendar',
      title: 'Example Calendar outage of February 2025',
      text: 'That one had to do with storage.',
      sources: ['s2'],
    },
  ],
  openQuestions: [],
  bibliography,
  story,
};

const entities: readonly Entity[] = [
  {
    id: 'example-airline',
    name: 'Example Airline',
    kind: 'organisation',
    sector: 'aviation',
    aliases: [],
    description: 'An airline.',
  },
  {
    id: 'example-cloud',
    name: 'Example Cloud',
    kind: 'provider',
    aliases: ['Example 365'],
    description: 'An operator.',
  },
  {
    id: 'example-mail',
    name: 'Example Mail',
    kind: 'service',
    parent: 'example-cloud',
    aliases: [],
    description: 'A mail service.',
  },
  {
    id: 'example-sign-in',
    name: 'Example Sign-in',
    kind: 'component',
    parent: 'example-mail',
    aliases: [],
    description: 'The part that checks passwords.',
  },
];

/** A valid record; every call gives a copy of its own. */
export function incidentFixture(changes: Partial<Incident> = {}): Draft<Incident> {
  return structuredClone({ ...incident, ...changes }) as unknown as Draft<Incident>;
}

/** The entities that the record names. */
export function entitiesFixture(): Draft<Entity>[] {
  return entities.map((entity) => structuredClone(entity));
}

interface Contents {
  readonly incidents?: readonly Incident[];
  readonly entities?: readonly Entity[];
}

/** A knowledge base that breaks no rule; records and entities may be given in their place. */
export function knowledgeBaseFixture({
  incidents = [incidentFixture()],
  entities: named = entitiesFixture(),
}: Contents = {}): KnowledgeBase {
  return knowledgeBaseOf(incidents, named);
}
