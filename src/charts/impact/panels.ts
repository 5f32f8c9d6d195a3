/** Which figures of harm belong beside each other, and in which order? */
import type { Impact } from '../../schema/impact.ts';
import { termOf } from '../../vocabulary/term.ts';
import { unitFamilies, units, type Unit, type UnitFamily } from '../../vocabulary/units.ts';

/** One thing that was counted, with every account of it, the largest first; most have one. */
export interface Quantity {
  readonly accounts: readonly [Impact, ...Impact[]];
  /** The account that the record gives first; its words head the others. */
  readonly leading: Impact;
}

/** The figures of one unit, which share a scale. */
export interface Panel {
  readonly unit: Unit;
  readonly quantities: readonly Quantity[];
  /** Upper end of the scale: the greatest figure. */
  readonly greatest: number;
}

export interface Family {
  readonly family: UnitFamily;
  readonly panels: readonly Panel[];
}

/** The ends of a figure; a single value is both. */
export function extentOf({ value, low, high }: Impact): { readonly low: number; readonly high: number } {
  return { low: value ?? low ?? 0, high: value ?? high ?? 0 };
}

/** Figures of trackers count reports, not people: they are drawn and named apart. */
export function isTracker({ unit, qualifier }: Pick<Impact, 'unit' | 'qualifier'>): boolean {
  return qualifier === 'peak-reports' || termOf(units, unit).family === 'reports';
}

const byId = (a: Impact, b: Impact): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const largestFirst = (a: Impact, b: Impact): number => {
  const [first, second] = [extentOf(a), extentOf(b)];
  return second.high - first.high || second.low - first.low || byId(a, b);
};

function panelOf(unit: Unit, figures: readonly Impact[]): Panel {
  const quantities = new Map<string, Impact[]>();
  for (const figure of [...figures].sort(largestFirst)) {
    // A figure without rivals is a quantity of its own; its id cannot be that of a quantity, which has a colon.
    const key = figure.quantity === undefined ? figure.id : `quantity:${figure.quantity}`;
    quantities.set(key, [...(quantities.get(key) ?? []), figure]);
  }
  return {
    unit,
    quantities: [...quantities.values()].flatMap(([first, ...more]) => {
      if (!first) return [];
      const leading = figures.find((figure) => figure === first || more.includes(figure)) ?? first;
      return [{ accounts: [first, ...more] as const, leading }];
    }),
    greatest: Math.max(...figures.map((figure) => extentOf(figure).high)),
  };
}

/** The figures of a record by family and unit, both in the order of the vocabulary; in a unit the largest first. */
export function familiesOf(figures: readonly Impact[]): readonly Family[] {
  return unitFamilies.flatMap(({ id: family }) => {
    const panels = units.flatMap((term) => {
      const own = term.family === family ? figures.filter(({ unit }) => unit === term.id) : [];
      return own.length > 0 ? [panelOf(term.id, own)] : [];
    });
    return panels.length > 0 ? [{ family, panels }] : [];
  });
}
