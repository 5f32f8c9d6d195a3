/** Within what time did most of the chosen incidents reach a milestone, as far as bounds allow to say? */
import type { ComparedRecord } from './record.ts';
import type { PhaseRow } from './phases.ts';

/** Lengths that people have a word for, in minutes: a quarter of an hour, an hour, six, a day, a week, thirty days. */
const marks = [15, 60, 360, 1440, 10_080, 43_200] as const;

export interface Within {
  readonly minutes: number;
  /** Certainly no longer than that. */
  readonly yes: readonly ComparedRecord[];
  /** Certainly longer. */
  readonly no: readonly ComparedRecord[];
  /** The bounds allow both. */
  readonly open: readonly ComparedRecord[];
  readonly weak: readonly ComparedRecord[];
  readonly unknown: readonly ComparedRecord[];
  /** At least one may have come before the harm began. */
  readonly mayBeBefore: boolean;
}

/** Sorts the incidents of a row by the shortest mark that at least half of the firmly known ones certainly kept. */
export function withinOf({ phases, n }: PhaseRow): Within | undefined {
  const firm = phases.filter((phase) => phase.state === 'firm');
  const keptBy = (mark: number) => firm.filter(({ minutes }) => minutes.high <= mark);
  const minutes = marks.find((mark) => keptBy(mark).length * 2 >= n);
  if (n === 0 || minutes === undefined) return undefined;
  const incidentsOf = (those: readonly { readonly incident: ComparedRecord }[]) =>
    those.map(({ incident }) => incident);
  return {
    minutes,
    yes: incidentsOf(keptBy(minutes)),
    no: incidentsOf(firm.filter((phase) => phase.minutes.low > minutes)),
    open: incidentsOf(firm.filter((phase) => phase.minutes.low <= minutes && phase.minutes.high > minutes)),
    weak: incidentsOf(phases.filter(({ state }) => state === 'weak')),
    unknown: incidentsOf(phases.filter(({ state }) => state === 'unknown')),
    mayBeBefore: firm.some((phase) => phase.minutes.low < 0),
  };
}
