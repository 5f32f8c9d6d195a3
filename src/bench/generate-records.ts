/** What is the collection like when it has grown? Records that pass the check, made up and marked so, for measuring only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { IncidentFrontMatter } from '../schema/incident.ts';
import type { Bibliography } from '../schema/source.ts';
import { storySections } from '../schema/story.ts';
import { factorClasses } from '../vocabulary/factor-classes.ts';
import { lanes } from '../vocabulary/lanes.ts';
import type { Milestone } from '../vocabulary/milestones.ts';
import { sentence, sentences } from './generated-prose.ts';
import { randomFrom, type Random } from './random.ts';

const wordsInStory = 755; // and 15 events: what the measurements of other site builders took
const sourcesOfRecord = 12;
const recordsOfProvider = 20;
const servicesOfProvider = 3;
const minute = 60_000;

/** Minutes after the start of impact, with the turning point that each is. */
const course: readonly (readonly [number, Milestone?])[] = [
  [-90],
  [-12, 'trigger'],
  [0, 'impact-start'],
  [4],
  [9, 'detected'],
  [17],
  [25, 'acknowledged'],
  [38, 'public-first-word'],
  [61],
  [84, 'cause-identified'],
  [95, 'mitigation-started'],
  [130],
  [170, 'mitigated'],
  [215],
  [300, 'resolved'],
];

/** The Mark stands in every title, so that no generated record is ever taken for one of the collection. */
const mark = 'Generated record';

const startOf = (number: number): number => Date.UTC(2015, 0, 1, 6, 30) + number * 5 * 24 * 60 * minute;
const written = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;
const dayOf = (time: number): string => written(time).slice(0, 10);

export const generatedId = (number: number): string => `${dayOf(startOf(number))}-generated-${number}`;

const sourceIds = Array.from({ length: sourcesOfRecord }, (_, index) => `s${index + 1}`);

function timelineOf(random: Random, start: number): IncidentFrontMatter['timeline'] {
  return course.map(([offset, milestone], index) => ({
    id: `event-${index + 1}`,
    at: written(start + (offset + (milestone ? random.between(0, 3) : 0)) * minute),
    precision: 'minute',
    ...(milestone && { milestone }),
    actor: 'Generated operator',
    lane: milestone === 'public-first-word' ? 'public-word' : random.one(lanes).id,
    public: milestone === 'public-first-word' || random.between(0, 1) === 1,
    text: sentences(random, 24).join(' '),
    sources: [random.one(sourceIds), sourceIds[index % sourcesOfRecord] ?? 's1'].filter(
      (id, position, all) => all.indexOf(id) === position,
    ),
  }));
}

function factsOf(number: number, random: Random): IncidentFrontMatter {
  const start = startOf(number);
  const provider = Math.floor(number / recordsOfProvider);
  const service = (which: number) =>
    `generated-service-${provider}-${(which % recordsOfProvider) % servicesOfProvider}`;
  const published = dayOf(start + 40 * 24 * 60 * minute);
  const name = `${mark} ${number}`;
  return {
    title: `${name}: ${sentence(random, 7).slice(0, -1)}`,
    shortTitle: name,
    summary: `This record is made up, to measure the site with. ${sentences(random, 45).join(' ')}`,
    provider: `generated-provider-${provider}`,
    services: [service(number)],
    identifiers: [{ scheme: 'operator-name', value: `GEN${100000 + number}` }],
    status: 'draft',
    created: published,
    revised: published,
    changes: [{ date: published, text: 'Generated.' }],
    timeline: timelineOf(random, start),
    impact: [
      {
        id: 'users-affected',
        measure: 'Users who could not sign in',
        value: random.between(10, 9000) * 100,
        unit: 'users',
        qualifier: 'estimate',
        scope: 'Worldwide',
        sources: ['s1'],
      },
      {
        id: 'flights-cancelled',
        measure: 'Flights cancelled',
        low: random.between(10, 90),
        high: random.between(100, 900),
        unit: 'flights',
        qualifier: 'reported',
        scope: 'One airline',
        sources: ['s2'],
      },
      {
        id: 'share-of-requests',
        measure: 'Requests that failed',
        value: random.between(1, 100),
        unit: 'percent',
        qualifier: 'reported',
        scope: 'Of all requests',
        sources: ['s3'],
      },
    ],
    factors: [
      { id: 'trigger', role: 'trigger', class: random.one(factorClasses).id, text: sentence(random), sources: ['s1'] },
      {
        id: 'latent-fault',
        role: 'latent-fault',
        class: random.one(factorClasses).id,
        text: sentence(random),
        sources: ['s2', 's4'],
      },
      {
        id: 'amplifier',
        role: 'amplifier',
        class: random.one(factorClasses).id,
        text: sentence(random),
        sources: ['s5'],
      },
    ],
    dependencies: [
      {
        id: 'one-on-another',
        consumer: service(number + 1),
        dependsOn: service(number),
        kind: 'authentication',
        text: sentence(random),
        sources: ['s6'],
      },
    ],
    response: [{ id: 'rolled-back', kind: 'rollback', text: sentence(random), sources: ['s7'] }],
    disputes: [
      {
        id: 'when-it-ended',
        about: 'the end of the outage',
        topic: 'end',
        statements: ['event-15'],
        accounts: [
          { says: sentence(random), sources: ['s8'] },
          { says: sentence(random), sources: ['s9'] },
        ],
        assessment: sentence(random),
      },
    ],
    relations: [],
    openQuestions: [sentence(random)],
  };
}

function bibliographyOf(number: number, random: Random): Bibliography {
  const start = startOf(number);
  return Object.fromEntries(
    sourceIds.map((id, index) => [
      id,
      {
        url: `https://example.org/generated/${number}/${id}`,
        title: sentence(random, 8),
        publisher: index === 0 ? 'Generated operator' : `Generated newsroom ${index}`,
        kind: index === 0 ? 'primary' : 'press',
        published: dayOf(start + index * 24 * 60 * minute),
        language: 'en',
        read: 'full',
        supports: sentence(random),
      },
    ]),
  );
}

/** Five sections with a citation at the end of each paragraph, which also leaves no source uncited. */
function storyOf(random: Random): string {
  const each = Math.floor(wordsInStory / storySections.length);
  return storySections
    .map((title, section) => {
      const text = sentences(random, each);
      const half = Math.ceil(text.length / 2);
      const cited = (part: readonly string[], source: number) =>
        `${part.join(' ').slice(0, -1)} <Cite s="${sourceIds[source % sourcesOfRecord] ?? 's1'}" />.`;
      return `## ${title}\n\n${cited(text.slice(0, half), 2 * section)}\n\n${cited(text.slice(half), 2 * section + 1)}\n`;
    })
    .join('\n');
}

const yaml = (value: unknown): string =>
  stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** Writes `count` records, with the entities that they name, below `content/` of a folder that is not the project. */
export function generateRecords(root: string, count: number, seed = 1): void {
  const write = (name: string, text: string): void => {
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (let number = 0; number < count; number += 1) {
    const random = randomFrom(seed * 1_000_003 + number);
    const folder = `incidents/${generatedId(number)}`;
    write(`${folder}/index.mdx`, `---\n${yaml(factsOf(number, random))}---\n\n${storyOf(random)}`);
    write(`${folder}/sources.yml`, yaml(bibliographyOf(number, random)));
  }
  for (let provider = 0; provider * recordsOfProvider < count; provider += 1) {
    const description = 'Made up, to measure the site with.';
    const id = `generated-provider-${provider}`;
    write(
      `providers/${id}.yml`,
      yaml({ name: `Generated provider ${provider}`, kind: 'provider', aliases: [], description }),
    );
    // Each record names one service and the next; what no record names is refused.
    const records = Math.min(recordsOfProvider, count - provider * recordsOfProvider);
    for (let service = 0; service < Math.min(servicesOfProvider, records + 1); service += 1) {
      const name = `Generated service ${provider}.${service}`;
      write(
        `services/generated-service-${provider}-${service}.yml`,
        yaml({ name, kind: 'service', parent: id, aliases: [], description }),
      );
    }
  }
}
