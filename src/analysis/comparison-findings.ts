/** What do the chosen incidents have in common, and in what do they differ, as far as the records can tell? */
import type { DurationName } from '../vocabulary/durations.ts';
import type { FactorClass } from '../vocabulary/factor-classes.ts';
import type { FactorRole } from '../vocabulary/factor-roles.ts';
import type { Unit } from '../vocabulary/units.ts';
import { factorMatrixOf } from './comparison/factor-matrix.ts';
import { lengthDisputesOf } from './comparison/length-disputes.ts';
import { overlapOf } from './comparison/overlap.ts';
import { phaseRowsOf } from './comparison/phases.ts';
import { entityOf, inOrderOfTime, type ComparedRecord, type NamedEntity } from './comparison/record.ts';
import { sharedUnitsOf } from './comparison/shared-units.ts';
import { toldAfterOf, type ToldAfter } from './comparison/told-after.ts';
import { triggersOf, type Triggers } from './comparison/triggers.ts';
import { withinOf, type Within } from './comparison/within.ts';
import type { Minutes } from './duration.ts';

type Incidents = readonly ComparedRecord[];

export type ComparisonFinding =
  | {
      readonly kind: 'providers';
      readonly groups: readonly { readonly provider: NamedEntity; readonly incidents: Incidents }[];
    }
  | ({ readonly kind: 'triggers' } & Triggers)
  | {
      readonly kind: 'factor';
      readonly role: Exclude<FactorRole, 'trigger'>;
      readonly class: FactorClass;
      readonly incidents: Incidents;
    }
  | {
      readonly kind: 'shared-entities';
      readonly shared: readonly NamedEntity[];
      readonly inAll: readonly NamedEntity[];
    }
  | ({ readonly kind: 'within'; readonly name: DurationName } & Within)
  | { readonly kind: 'spread'; readonly name: DurationName; readonly ratio: Minutes; readonly n: number }
  | ({ readonly kind: 'told-after' } & ToldAfter)
  | { readonly kind: 'disputed'; readonly incidents: Incidents }
  | { readonly kind: 'units'; readonly units: readonly Unit[] };

export interface ComparisonFindings {
  /** How many incidents are compared: what every count is out of. */
  readonly asked: number;
  readonly common: readonly ComparisonFinding[];
  readonly different: readonly ComparisonFinding[];
}

/** A difference below this is not worth a sentence, and may be a matter of rounding. */
const smallestSpread = 1.1;

function providersOf(incidents: Incidents): Extract<ComparisonFinding, { kind: 'providers' }> {
  const ids = [...new Set(incidents.map(({ provider }) => provider))];
  const groups = ids.flatMap((id) => {
    const those = incidents.filter(({ provider }) => provider === id);
    return those[0] ? [{ provider: entityOf(those[0], id), incidents: those }] : [];
  });
  return { kind: 'providers', groups: groups.sort((a, b) => b.incidents.length - a.incidents.length) };
}

/** Sorts of reasons, triggers aside, that at least two and at least half of the incidents have. */
const sharedFactorsOf = (incidents: Incidents): readonly ComparisonFinding[] =>
  factorMatrixOf(incidents).cells.flatMap(({ role, class: sort, incidents: having }) =>
    role !== 'trigger' && sort !== 'unknown' && having.length >= 2 && having.length * 2 >= incidents.length
      ? [{ kind: 'factor' as const, role, class: sort, incidents: having.map(({ incident }) => incident) }]
      : [],
  );

function durationFindingsOf(incidents: Incidents): readonly ComparisonFinding[] {
  return phaseRowsOf(incidents).flatMap((row): readonly ComparisonFinding[] => {
    const within = withinOf(row);
    const { name, spread, n } = row;
    return [
      ...(within && name !== 'dormancy' ? [{ kind: 'within' as const, name, ...within }] : []),
      ...(spread && spread.low >= smallestSpread ? [{ kind: 'spread' as const, name, ratio: spread, n }] : []),
    ];
  });
}

type Side = 'common' | 'different' | 'neither';

/** Two make something common unless another speaks against it; one alone makes neither. */
const sideOf = (most: number, against: number): Side => {
  if (against > 0) return 'different';
  return most > 1 ? 'common' : 'neither';
};

/** What is not known speaks neither for nor against; the sentence says for how many that is so. */
function sideOfFinding(finding: ComparisonFinding, asked: number): Side {
  switch (finding.kind) {
    case 'providers':
    case 'triggers':
      return sideOf(finding.groups[0]?.incidents.length ?? 0, finding.groups.length - 1);
    case 'factor':
      return 'common';
    case 'shared-entities':
      return finding.shared.length > 0 ? 'common' : 'different';
    case 'units':
      return finding.units.length > 0 ? 'common' : 'different';
    case 'within':
      return sideOf(finding.yes.length, finding.no.length);
    case 'spread':
      return 'different';
    case 'told-after': {
      const [fewer = 0, more = 0] = [finding.after.length, finding.before.length].sort((a, b) => a - b);
      return sideOf(more, fewer);
    }
    case 'disputed':
      return sideOf(asked, finding.incidents.length === asked ? 0 : finding.incidents.length);
  }
}

/** Everything that can be said of these incidents together; the order in which they were chosen changes nothing. */
export function comparisonFindingsOf(chosen: Incidents): ComparisonFindings {
  const incidents = inOrderOfTime(chosen);
  const { shared } = overlapOf(incidents);
  const told = toldAfterOf(incidents);
  const triggers = triggersOf(incidents);
  const disputed = lengthDisputesOf(incidents).filter(({ disputes }) => disputes.length > 0);
  const all: readonly ComparisonFinding[] = [
    providersOf(incidents),
    ...(triggers.groups.length > 0 ? [{ kind: 'triggers' as const, ...triggers }] : []),
    ...sharedFactorsOf(incidents),
    {
      kind: 'shared-entities',
      shared: shared.map(({ entity }) => entity),
      inAll: shared.filter(({ occurrences }) => occurrences.length === incidents.length).map(({ entity }) => entity),
    },
    ...durationFindingsOf(incidents),
    ...(told.after.length + told.before.length > 0 ? [{ kind: 'told-after' as const, ...told }] : []),
    { kind: 'disputed', incidents: disputed.map(({ incident }) => incident) },
    { kind: 'units', units: sharedUnitsOf(incidents).shared.map(({ unit }) => unit) },
  ];
  const asked = incidents.length;
  return {
    asked,
    common: all.filter((finding) => sideOfFinding(finding, asked) === 'common'),
    different: all.filter((finding) => sideOfFinding(finding, asked) === 'different'),
  };
}
