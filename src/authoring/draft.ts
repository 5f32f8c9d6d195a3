/** What does a new record look like before its author has filled it in? Valid from the start, with comments that teach. */
import { gradeOfKind } from '../vocabulary/source-kinds.ts';
import { nameFrom, type Answers } from './questions.ts';

/** What is known of the collection that the record joins. */
export interface Surroundings {
  /** The day on which the record is begun, `YYYY-MM-DD`. */
  readonly today: string;
  readonly hasEntity: (id: string) => boolean;
}

/** A text in double quotes is the same to JSON and to YAML. */
const quoted = (text: string): string => JSON.stringify(text);

/** Id of the record: the UTC day of the start, and the name. */
export function incidentIdOf({ start, name }: Pick<Answers, 'start' | 'name'>): string {
  return `${new Date(start).toISOString().slice(0, 10)}-${name}`;
}

/** The files of a draft by their paths: the record, its sources, and an entry for each entity that has none yet. */
export function draftOf(answers: Answers, surroundings: Surroundings): ReadonlyMap<string, string> {
  const folder = `content/incidents/${incidentIdOf(answers)}`;
  const { provider, service } = answers;
  const { hasEntity } = surroundings;
  return new Map([
    [`${folder}/index.mdx`, record(answers, surroundings)],
    [`${folder}/sources.yml`, sources(answers)],
    ...(hasEntity(provider) ? [] : [[`content/providers/${provider}.yml`, entity(provider, 'provider')] as const]),
    ...(hasEntity(service) || service === provider
      ? []
      : [[`content/services/${service}.yml`, entity(service, 'service', provider)] as const]),
  ]);
}

function record(answers: Answers, { today }: Surroundings): string {
  const isWeak = gradeOfKind(answers['source-kind']) > 'B';
  const weak = (indent: string) =>
    isWeak
      ? `\n${indent}weak: ${quoted('Only a source of grade C or D is known so far.')} # remove it once a better one is found`
      : '';
  return `---
title: ${quoted(answers.title)}
shortTitle: ${quoted(answers['short-title'])}
summary: >- # two to four sentences that a hurried reader can quote
  This record is being written.
provider: ${answers.provider} # an id in content/providers
services: [${answers.service}] # everything that failed: ids in content/services
identifiers: [] # under which others file it: - {scheme: statuspage, value: "x1y2z3"}
status: draft # reviewed, once somebody has read it a second time against its sources
created: "${today}"
revised: "${today}"
changes:
  - {date: "${today}", text: "Begun."}
timeline: # in order of time; every event names its sources
  - id: impact-starts # an anchor in the page: short, stable, unique in the record
    at: "${answers.start}" # or "from/to" for "somewhere in between", with ".." for an end that nobody knows
    precision: ${answers.start.length === 10 ? 'day' : 'minute'} # second, minute, hour (about: half an hour either way), day
    milestone: impact-start # a turning point, where the event is one; at most one of each kind
    actor: ${quoted(nameFrom(answers.provider))}
    lane: system # system, operator, public-word, downstream, regulator
    public: true # could anybody outside know it at that moment?
    text: "The harm begins." # say what failed for whom
    sources: [s1]${weak('    ')}
impact: [] # figures of harm: - {id, measure, value, unit, qualifier, scope, sources}
factors: # why; exactly one of them is the trigger, of class unknown where no source says
  - id: trigger-not-known
    role: trigger
    class: unknown
    text: "What set it off has not been established yet."
    sources: [s1]${weak('    ')}
dependencies: [] # who failed because of whom, only where a source says so: - {id, consumer, dependsOn, kind, text, sources}
response: [] # what restored service, and what was promised: - {id, kind, text, sources}
disputes: [] # where sources disagree: - {id, about, topic, statements, accounts, assessment}
relations: [] # other incidents that belong beside this one
openQuestions: # what could not be established; [] is written as such
  - What set it off.
---

## What happened

To be told in our own words, with a \`<Cite s="s1" />\` at every figure and time, or a \`<Fact id="impact-starts" />\` in its place.

## Why

To be told: what set it off, and what made it possible.

## What it did to people

To be told.

## How it ended

To be told.

## What we do not know

To be told.
`;
}

function sources(answers: Answers): string {
  return `# Every source that the record cites, numbered. An address that was not seen is not written: url: null and a locator.
s1:
  url: ${answers['source-url']}
  title: ${quoted(answers['source-title'])}
  publisher: ${quoted(answers['source-publisher'])} # spelt as in the other records: independence is counted by publisher
  kind: ${answers['source-kind']} # gives the grade
  published: "${answers['source-published']}"
  language: ${answers['source-language']}
  read: ${answers['source-read']} # full, excerpt or not-read: be honest
  supports: "the start of the incident" # what in the record rests on it
`;
}

function entity(id: string, kind: 'provider' | 'service', parent?: string): string {
  return `name: ${quoted(nameFrom(id))} # as its readers know it
kind: ${kind}
${parent === undefined ? '' : `parent: ${parent}\n`}aliases: []
description: "To be described in one sentence."
`;
}
