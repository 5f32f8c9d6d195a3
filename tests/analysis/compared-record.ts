/** The smallest record that can be compared, and any number of odd ones. */
import fc from 'fast-check';
import type { ComparedRecord } from '../../src/analysis/comparison/record.ts';
import { factorClasses } from '../../src/vocabulary/factor-classes.ts';
import { factorRoles } from '../../src/vocabulary/factor-roles.ts';
import { anyFigures, anyIncidents } from '../charts/generated-incidents.ts';
import { eventAt } from './record.ts';

type Timeline = ComparedRecord['timeline'];

/** Harm from midnight on a day of its own; each milestone so many minutes later, as a point or from and to. */
export function compared(
  name: string,
  reached: Partial<
    Record<'detected' | 'public-first-word' | 'mitigated' | 'resolved', number | readonly [number, number]>
  > = {},
  rest: Partial<ComparedRecord> = {},
): ComparedRecord {
  const at = (minutes: number) => `${new Date(Date.UTC(2025, 0, 2, 0, minutes)).toISOString().slice(0, 16)}Z`;
  const timeline: Timeline = [
    eventAt(at(0), 'impact-start'),
    ...Object.entries(reached).map(([milestone, when]) =>
      eventAt(
        typeof when === 'number' ? at(when) : `${at(when[0])}/${Number.isFinite(when[1]) ? at(when[1]) : '..'}`,
        milestone as 'detected',
        'minute',
      ),
    ),
  ];
  return {
    id: `2025-01-02-${name.toLowerCase()}`,
    title: `${name} in full`,
    shortTitle: name,
    provider: 'acme',
    services: ['mail'],
    timeline,
    factors: [],
    dependencies: [],
    impact: [],
    disputes: [],
    named: ['acme', 'mail', 'dns', 'shop', 'other'].map((id) => ({ id, name: id.toUpperCase(), kind: 'service' })),
    ...rest,
  };
}

/** The same with every event resting on weak sources. */
export const weakly = (record: ComparedRecord): ComparedRecord => ({
  ...record,
  timeline: record.timeline.map((event) => ({ ...event, weak: 'Only a forum says so.' })),
});

const ids = ['acme', 'mail', 'dns', 'shop', 'other'];

const anyRest = fc.record({
  provider: fc.constantFrom(...ids),
  services: fc.subarray(ids, { minLength: 1 }),
  factors: fc.array(
    fc
      .record(
        {
          role: fc.constantFrom(...factorRoles.map(({ id }) => id)),
          class: fc.constantFrom(...factorClasses.map(({ id }) => id)),
          weak: fc.constant('Why.'),
        },
        { requiredKeys: ['role', 'class'] },
      )
      .map((factor) => ({ id: `${factor.role}-${factor.class}`, ...factor })),
    { maxLength: 5 },
  ),
  dependencies: fc.array(
    fc
      .record(
        { consumer: fc.constantFrom(...ids), dependsOn: fc.constantFrom(...ids), weak: fc.constant('Why.') },
        { requiredKeys: ['consumer', 'dependsOn'] },
      )
      .map((dependency) => ({ id: `${dependency.consumer}-${dependency.dependsOn}`, ...dependency })),
    { maxLength: 5 },
  ),
  impact: anyFigures,
});

/** Records whose every part may be missing, bounded, weak or unknown. */
export const anyCompared: fc.Arbitrary<readonly ComparedRecord[]> = fc
  .tuple(anyIncidents(6), fc.array(anyRest, { minLength: 6, maxLength: 6 }))
  .map(([incidents, rests]) =>
    incidents.map((incident, index) => ({
      ...compared('any'),
      ...incident,
      ...rests[index],
    })),
  );
