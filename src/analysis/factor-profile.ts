/** Of which sort were the reasons of failures, what part did each play, and in which incidents? */
import type { Factor } from '../schema/factor.ts';
import type { Incident } from '../schema/incident.ts';
import { factorClasses, type FactorClass } from '../vocabulary/factor-classes.ts';
import { factorRoles, type FactorRole } from '../vocabulary/factor-roles.ts';

export interface FactorTestimony {
  readonly incident: Incident;
  readonly factor: Factor;
}

export interface FactorProfile {
  readonly class: FactorClass;
  readonly factors: readonly FactorTestimony[];
  /** Incidents with at least one factor of this class, in order of time. */
  readonly incidents: readonly Incident[];
  /** How many factors of this class played each role; roles that none played are left out. */
  readonly roles: readonly { readonly role: FactorRole; readonly n: number }[];
}

/** The factors of one class in these incidents. */
export function factorProfileOf(id: FactorClass, incidents: readonly Incident[]): FactorProfile {
  const factors = incidents.flatMap((incident) =>
    incident.factors.filter((factor) => factor.class === id).map((factor) => ({ incident, factor })),
  );
  return {
    class: id,
    factors,
    incidents: [...new Set(factors.map(({ incident }) => incident))],
    roles: factorRoles
      .map(({ id: role }) => ({ role, n: factors.filter(({ factor }) => factor.role === role).length }))
      .filter(({ n }) => n > 0),
  };
}

/** The classes that occur in these incidents, in the order of the vocabulary. */
export function factorProfilesOf(incidents: readonly Incident[]): readonly FactorProfile[] {
  return factorClasses.map(({ id }) => factorProfileOf(id, incidents)).filter(({ factors }) => factors.length > 0);
}
