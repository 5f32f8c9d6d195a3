/** In which units do two or more of the chosen incidents have a figure of harm? */
import { units, type Unit } from '../../vocabulary/units.ts';
import { inOrderOfTime, isFirm, type ComparedFigure, type ComparedRecord } from './record.ts';

export interface UnitFigures {
  readonly unit: Unit;
  /** Incidents with a firm figure of this unit, each with all of them, the largest first. */
  readonly incidents: readonly { readonly incident: ComparedRecord; readonly figures: readonly ComparedFigure[] }[];
}

export interface SharedUnits {
  /** In the order of the vocabulary. */
  readonly shared: readonly UnitFigures[];
  /** Units in which one incident alone has a figure: nothing there can be compared. */
  readonly lone: number;
  /** Incidents without any firm figure. */
  readonly without: readonly ComparedRecord[];
  /** Figures left out since they rest on weak sources alone. */
  readonly weak: number;
}

const sizeOf = ({ value, high }: ComparedFigure): number => value ?? high ?? 0;

const largestFirst = (figures: readonly ComparedFigure[]): readonly ComparedFigure[] =>
  [...figures].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1));

/** The figures of these incidents by unit; two of one unit need not be of one thing. */
export function sharedUnitsOf(incidents: readonly ComparedRecord[]): SharedUnits {
  const ordered = inOrderOfTime(incidents);
  const all = units
    .map(({ id: unit }): UnitFigures => ({
      unit,
      incidents: ordered
        .map((incident) => ({
          incident,
          figures: largestFirst(incident.impact.filter((figure) => figure.unit === unit && isFirm(figure))),
        }))
        .filter(({ figures }) => figures.length > 0),
    }))
    .filter((each) => each.incidents.length > 0);
  const shared = all.filter((each) => each.incidents.length > 1);
  return {
    shared,
    lone: all.length - shared.length,
    without: ordered.filter(({ impact }) => !impact.some(isFirm)),
    weak: ordered.flatMap(({ impact }) => impact).filter((figure) => !isFirm(figure)).length,
  };
}
