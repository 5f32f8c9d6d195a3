/** Do the rules stand whatever a record that the schema accepts may name? */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/integrity/index.ts';
import { knowledgeBaseOf } from '../../src/schema/knowledge-base.ts';
import { entitiesFixture, incidentFixture } from '../incident-fixture.ts';
import { cite, fact, link, paragraph, term } from '../story-fixture.ts';

/** Names that mean something to JavaScript, beside ordinary ones. */
const name = fc.constantFrom(
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  's1',
  's2',
  's9',
  'alarm',
  'example-mail',
  'x',
  'a'.repeat(80),
);

const time = fc.constantFrom(
  '2025-03-10',
  '2025-03-10T10:00Z',
  '../2025-03-10',
  '2025-03-10T10:00Z/..',
  '2025-03-12/2025-03-10T10:00Z',
  '9999-12-31',
  '0001-01-01',
);

test('whatever ids, sources and times it has, a rule answers and never throws', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 20, maxLength: 20 }),
      fc.array(time, { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 0, max: 11 }),
      (names, times, index) => {
        let used = 0;
        const next = (): string => names[used++ % names.length] ?? '';
        const [at = '', other = ''] = times;
        const incident = incidentFixture();
        const event = incident.timeline[index]!;
        Object.assign(event, { id: next(), at, sources: [next(), next()], of: next() });
        incident.disputes[0]!.statements = [next()];
        incident.disputes[0]!.accounts[0]!.value = { at: other };
        incident.provider = next();
        incident.services = [next()];
        incident.bibliography.s4!.copyOf = next();
        incident.impact[0]!.quantity = next();
        incident.relations[0]!.incident = incident.id;
        const part = paragraph(
          60,
          `${next()} 7. `,
          cite(next(), next()),
          fact(next()),
          term(next()),
          link(`#${next()}`, next()),
        );
        const entities = entitiesFixture();
        entities[1]!.parent = next();
        entities[2]!.aliases = [next(), next()];
        const knowledgeBase = knowledgeBaseOf([{ ...incident, story: [part] }], entities);
        for (const rule of rules)
          for (const { message, cure } of rule.check(knowledgeBase))
            expect(message + cure).not.toMatch(/undefined|NaN|\[native code|\[object/);
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

test('the order in which records are given changes no breach', () => {
  const others = ['a', 'b', 'c'].map((suffix) => ({ ...incidentFixture(), id: `2025-03-10-${suffix}` }));
  const said = (incidents: typeof others) =>
    rules.map((rule) => rule.check(knowledgeBaseOf(incidents, entitiesFixture())));
  expect(said([...others].reverse())).toEqual(said(others));
});
