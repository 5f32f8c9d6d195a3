/** What is a case of an integrity rule: a change to a valid knowledge base, and the breaches that it must cause? */
import type { Incident } from '../../../src/schema/incident.ts';
import { knowledgeBaseOf, type KnowledgeBase } from '../../../src/schema/knowledge-base.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import type { Breach } from '../../../src/integrity/rule.ts';
import { entitiesFixture, incidentFixture, type Draft } from '../../incident-fixture.ts';

export interface Drafts {
  /** The record of the fixture. */
  readonly incident: Draft<Incident>;
  /** All records: push to it for a second one. */
  readonly incidents: Draft<Incident>[];
  readonly entities: Draft<Entity>[];
}

export interface Case {
  readonly rule: string;
  /** A sentence, the title of the test. */
  readonly title: string;
  readonly change: (drafts: Drafts) => void;
  /** What is said, as the reader of a report sees it; nothing where the change is allowed. */
  readonly says: readonly string[];
}

export function accepts(rule: string, title: string, change: Case['change']): Case {
  return { rule, title, change, says: [] };
}

export function refuses(rule: string, title: string, change: Case['change'], ...says: string[]): Case {
  return { rule, title, change, says };
}

export function knowledgeBaseAfter(change: Case['change']): KnowledgeBase {
  const incident = incidentFixture();
  const drafts: Drafts = { incident, incidents: [incident], entities: entitiesFixture() };
  change(drafts);
  return knowledgeBaseOf(drafts.incidents, drafts.entities);
}

/** `timeline[3].at …; …`, with the file in front where it is not the front matter of the fixture. */
export function printed({ subject, part, path, place, message, cure }: Breach): string {
  const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const where = place ? ` ${place.line}:${place.column}` : '';
  const file =
    part === 'entity' ? `${subject}.yml` : { 'front-matter': '', story: 'story', sources: 'sources.yml' }[part];
  return `${file}${where} ${field.replace(/^\./, '')} ${message}; ${cure}`.replace(/ +/g, ' ').trim();
}

/** A timeline event of the fixture by its id. */
export function eventOf(incident: Draft<Incident>, id: string): Draft<Incident>['timeline'][number] {
  const event = incident.timeline.find((each) => each.id === id);
  if (!event) throw new RangeError(`the fixture has no event "${id}"`);
  return event;
}

/** A figure of harm of the fixture by its id. */
export function figureOf(incident: Draft<Incident>, id: string): Draft<Incident>['impact'][number] {
  const entry = incident.impact.find((each) => each.id === id);
  if (!entry) throw new RangeError(`the fixture has no figure "${id}"`);
  return entry;
}

/** A source of the fixture by its id. */
export function sourceOf(incident: Draft<Incident>, id: string): Draft<Incident>['bibliography'][string] {
  const source = incident.bibliography[id];
  if (!source) throw new RangeError(`the fixture has no source "${id}"`);
  return source;
}
