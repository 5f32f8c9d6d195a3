/** Which sorts of factors played which part, and in which of the chosen incidents? */
import { factorClasses, type FactorClass } from '../../vocabulary/factor-classes.ts';
import { factorRoles, type FactorRole } from '../../vocabulary/factor-roles.ts';
import { inOrderOfTime, isFirm, type ComparedFactor, type ComparedRecord } from './record.ts';

export interface FactorCell {
  readonly role: FactorRole;
  readonly class: FactorClass;
  /** Each incident once, with the first of its factors that belong here. */
  readonly incidents: readonly { readonly incident: ComparedRecord; readonly factor: ComparedFactor }[];
}

export interface FactorMatrix {
  /** Classes and roles that occur, in the order of their vocabularies. */
  readonly classes: readonly FactorClass[];
  readonly roles: readonly FactorRole[];
  /** Those that are not empty, by class and then by role. */
  readonly cells: readonly FactorCell[];
  /** Factors left out since they rest on weak sources alone. */
  readonly weak: number;
}

/** Role against class over these incidents; weak factors are counted and stand in no cell. */
export function factorMatrixOf(incidents: readonly ComparedRecord[]): FactorMatrix {
  const ordered = inOrderOfTime(incidents);
  const all = ordered.flatMap(({ factors }) => factors);
  const cells = factorClasses.flatMap(({ id: sort }) =>
    factorRoles.flatMap(({ id: role }): readonly FactorCell[] => {
      const having = ordered.flatMap((incident) => {
        const factor = incident.factors.find((each) => each.class === sort && each.role === role && isFirm(each));
        return factor ? [{ incident, factor }] : [];
      });
      return having.length > 0 ? [{ role, class: sort, incidents: having }] : [];
    }),
  );
  return {
    classes: factorClasses.map(({ id }) => id).filter((id) => cells.some((cell) => cell.class === id)),
    roles: factorRoles.map(({ id }) => id).filter((id) => cells.some((cell) => cell.role === id)),
    cells,
    weak: all.filter((factor) => !isFirm(factor)).length,
  };
}
