/** What is known of an entity, a sort of factor, a relation, the evidence, a term: each asked of a small knowledge base. */
import { describe, expect, test } from 'vitest';
import { disputesOn, disputesOnStart } from '../../src/analysis/duration-accounts.ts';
import { durationOf } from '../../src/analysis/duration.ts';
import { entityProfilesOf } from '../../src/analysis/entity-profile.ts';
import { evidenceProfileOf } from '../../src/analysis/evidence-profile.ts';
import { factorProfileOf, factorProfilesOf } from '../../src/analysis/factor-profile.ts';
import { relationsToldElsewhere } from '../../src/analysis/relations.ts';
import { examplesOf } from '../../src/analysis/term-examples.ts';
import type { relationKinds } from '../../src/vocabulary/relation-kinds.ts';
import { entitiesFixture, incidentFixture, knowledgeBaseFixture } from '../incident-fixture.ts';

const known = knowledgeBaseFixture();
const [incident] = known.incidents;
if (!incident) throw new Error('the fixture has a record');
const profileOf = (id: string, base = known) => {
  const profile = entityProfilesOf(base).get(id);
  if (!profile) throw new Error(`the fixture has no ${id}`);
  return profile;
};

describe('an entity', () => {
  test('a provider failed where its service failed, and what rests on the service rests on it', () => {
    const { incidents, dependents, foundations, parts, ancestors } = profileOf('example-cloud');
    expect(incidents).toEqual([incident]);
    expect(dependents.map(({ edge }) => edge.id)).toEqual(['airline-on-mail']);
    expect([foundations, ancestors]).toEqual([[], []]);
    expect(parts.map(({ id }) => id)).toEqual(['example-mail']);
  });

  test('who is caught up in another’s outage has its incident, but not as its own', () => {
    const caught = incidentFixture();
    caught.services.push('neighbour-portal');
    const entities = entitiesFixture();
    entities.push(
      { id: 'neighbour', name: 'Neighbour', kind: 'provider', aliases: [], description: 'Another operator.' },
      { id: 'neighbour-portal', name: 'Portal', kind: 'service', parent: 'neighbour', aliases: [], description: 'It.' },
    );
    const base = knowledgeBaseFixture({ incidents: [caught], entities });
    for (const id of ['neighbour', 'neighbour-portal']) {
      expect(profileOf(id, base)).toMatchObject({ incidents: [{ id: caught.id }], own: [] });
    }
    for (const id of ['example-cloud', 'example-mail']) expect(profileOf(id, base).own).toHaveLength(1);
  });

  test('a part of a service that failed did not fail by that', () => {
    expect(profileOf('example-sign-in').incidents).toEqual([]);
    expect(profileOf('example-sign-in').ancestors.map(({ id }) => id)).toEqual(['example-cloud', 'example-mail']);
  });

  test('a consumer sees what it failed because of', () => {
    const { incidents, dependents, foundations } = profileOf('example-airline');
    expect([incidents, dependents]).toEqual([[], []]);
    expect(foundations.map(({ edge }) => edge.dependsOn)).toEqual(['example-mail']);
  });

  test('an edge between two parts is neither a dependent nor a foundation of the whole', () => {
    const own = incidentFixture();
    own.dependencies[0]!.consumer = 'example-sign-in';
    const base = knowledgeBaseFixture({ incidents: [own], entities: entitiesFixture() });
    const { dependents, foundations, within } = profileOf('example-cloud', base);
    expect([dependents.length, foundations.length, within.length]).toEqual([0, 0, 1]);
  });
});

describe('a sort of factor', () => {
  test('has its factors, its incidents once, and its roles in order', () => {
    const twice = incidentFixture();
    twice.factors.push({ id: 'again', role: 'amplifier', class: 'deployment', text: 'Again.', sources: ['s1'] });
    const { factors, incidents, roles } = factorProfileOf('deployment', [twice]);
    expect(factors.map(({ factor }) => factor.id)).toEqual(['update', 'again']);
    expect(incidents).toEqual([twice]);
    expect(roles).toEqual([
      { role: 'trigger', n: 1 },
      { role: 'amplifier', n: 1 },
    ]);
  });

  test('is listed only where it occurs', () => {
    expect(factorProfilesOf(known.incidents).map((profile) => profile.class)).toEqual(['deployment', 'software-bug']);
  });
});

describe('a relation', () => {
  const other = (kind: (typeof relationKinds)[number]['id']) =>
    incidentFixture({
      id: '2025-02-10-example-calendar',
      relations: [{ id: 'mail', kind, incident: incident.id, title: 'Mail', text: 'Text.', sources: ['s1'] }],
    });

  test('that holds both ways and that both records tell is told once', () => {
    expect(relationsToldElsewhere(incident, [incident, other('often-confused-with')])).toEqual([]);
  });

  test('that only the other record tells is found', () => {
    const teller = other('same-factor-as');
    expect(relationsToldElsewhere(incident, [incident, teller])).toEqual([{ teller, relation: teller.relations[0] }]);
    expect(relationsToldElsewhere({ ...incident, relations: [] }, [other('often-confused-with')])).toHaveLength(1);
  });

  test('that holds one way is told by both, each from its side', () => {
    const mine = {
      ...incident,
      relations: incident.relations.map((each) => ({ ...each, kind: 'caused-by' as const })),
    };
    expect(relationsToldElsewhere(mine, [other('caused-by')])).toHaveLength(1);
  });
});

test('the evidence of a record counts each statement once, by its best grade', () => {
  const profile = evidenceProfileOf([incident]);
  expect(profile.statements).toBe(12 + 5 + 2 + 1 + 1 + 1);
  expect(profile.byGrade.reduce((sum, { statements }) => sum + statements, 0)).toBe(profile.statements);
  expect(profile.byGrade.map(({ sources }) => sources)).toEqual([2, 2, 1, 0]);
  expect(profile).toMatchObject({
    sources: 5,
    publishers: 5,
    archived: 0,
    withoutAddress: 1,
    languages: [{ language: 'en', sources: 5 }],
    read: { full: 3, excerpt: 1, 'not-read': 1 },
    weak: incident.impact.filter(({ weak }) => weak !== undefined).length,
  });
});

test('disputes bear on a duration through its two events, or by being about the length of the whole', () => {
  const recover = durationOf(incident, 'time-to-recover');
  const silence = durationOf(incident, 'time-to-public-word');
  if (!recover.known || !silence.known) throw new Error('the fixture knows both');
  expect(disputesOn(recover, incident).map(({ id }) => id)).toEqual(['when-it-ended']);
  expect(disputesOn(silence, incident)).toEqual([]);
  const aboutLength = incident.disputes.map((dispute) => ({ ...dispute, topic: 'duration' as const, statements: [] }));
  expect(disputesOn(recover, { disputes: aboutLength })).toHaveLength(1);
  expect(disputesOn(silence, { disputes: aboutLength })).toEqual([]);
  const aboutStart = incident.disputes.map((dispute) => ({ ...dispute, topic: 'start' as const }));
  expect(disputesOn(recover, { disputes: aboutStart })).toEqual([]);
  expect(disputesOnStart({ disputes: aboutStart })).toHaveLength(1);
});

describe('the example of a term', () => {
  test('is a statement of the newest record that uses it', () => {
    const older = incidentFixture({ id: '2024-01-01-older' });
    const example = examplesOf('factor-classes', [older, incident]).get('deployment');
    expect(example).toMatchObject({ incident, anchor: 'update', text: 'An update went everywhere at once.' });
  });

  test('is missing where no record uses the term', () => {
    expect(examplesOf('factor-classes', [incident]).has('cooling')).toBe(false);
  });

  test('milestones of parts are no examples, sources are their own', () => {
    expect(examplesOf('milestones', [incident]).get('impact-start')?.anchor).toBe('impact-starts');
    expect(examplesOf('source-kinds', [incident]).get('court')?.anchor).toBe('s5');
  });
});
