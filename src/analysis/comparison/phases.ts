/** How do the same durations of several incidents stand side by side, and how many times the shortest is each? */
import { durations, type DurationName } from '../../vocabulary/durations.ts';
import { durationOf, type Minutes } from '../duration.ts';
import { inOrderOfTime, type ComparedRecord } from './record.ts';

export type Phase = {
  readonly incident: ComparedRecord;
} & (
  | { readonly state: 'unknown' }
  /** Shown, and compared with nothing. */
  | { readonly state: 'weak'; readonly minutes: Minutes }
  | {
      readonly state: 'firm';
      readonly minutes: Minutes;
      /** How many times the shortest firm one it is: from 1, to Infinity where the shortest may have taken no time. */
      readonly ratio?: Minutes;
    }
);

export interface PhaseRow {
  readonly name: DurationName;
  /** One for every incident, in order of time. */
  readonly phases: readonly Phase[];
  /** Incidents whose duration is firmly known, if only by one bound. */
  readonly n: number;
  readonly weak: number;
  readonly unknown: number;
  /** How many times the shortest the longest is; absent where fewer than two are firm or no ratio can be formed. */
  readonly spread?: Minutes;
}

function phaseOf(incident: ComparedRecord, name: DurationName): Phase {
  const duration = durationOf(incident, name);
  if (!duration.known) return { incident, state: 'unknown' };
  const { minutes, weak } = duration;
  if (!Number.isFinite(minutes.low) && !Number.isFinite(minutes.high)) return { incident, state: 'unknown' };
  return { incident, state: weak ? 'weak' : 'firm', minutes };
}

/** Below nothing, or certainly nothing: "times as long" then has no meaning. */
const canDivide = ({ low, high }: Minutes): boolean => low >= 0 && high > 0;

/**
 * How many times the shortest of all the first is. The shortest may be the first itself, hence never below 1; otherwise
 * it lies between the lowest lower and the lowest upper bound of the others.
 */
function ratioOf(first: Minutes, others: readonly Minutes[]): Minutes {
  const low = Math.min(...others.map((other) => other.low));
  const high = Math.min(...others.map((other) => other.high));
  return {
    low: Number.isFinite(high) ? Math.max(1, first.low / high) : 1,
    high: low > 0 ? Math.max(1, first.high / low) : Infinity,
  };
}

function withRatios(phases: readonly Phase[]): readonly Phase[] {
  const firm = phases.filter((phase) => phase.state === 'firm');
  if (firm.length < 2 || !firm.every(({ minutes }) => canDivide(minutes))) return phases;
  return phases.map((phase) => {
    if (phase.state !== 'firm') return phase;
    const others = firm.filter((other) => other !== phase).map(({ minutes }) => minutes);
    return { ...phase, ratio: ratioOf(phase.minutes, others) };
  });
}

/** One duration of every incident. */
export function phaseRowOf(incidents: readonly ComparedRecord[], name: DurationName): PhaseRow {
  const phases = withRatios(inOrderOfTime(incidents).map((incident) => phaseOf(incident, name)));
  const countOf = (state: Phase['state']) => phases.filter((phase) => phase.state === state).length;
  const ratios = phases.flatMap((phase) => (phase.state === 'firm' && phase.ratio ? [phase.ratio] : []));
  return {
    name,
    phases,
    n: countOf('firm'),
    weak: countOf('weak'),
    unknown: countOf('unknown'),
    // The longest is the one with the greatest ratio, and a maximum is monotone in each of its values.
    ...(ratios.length > 1 && {
      spread: { low: Math.max(...ratios.map(({ low }) => low)), high: Math.max(...ratios.map(({ high }) => high)) },
    }),
  };
}

/** Every named duration, in the order of the vocabulary; one that no incident has is left out. */
export function phaseRowsOf(incidents: readonly ComparedRecord[]): readonly PhaseRow[] {
  return durations.map(({ id }) => phaseRowOf(incidents, id)).filter(({ n, weak }) => n + weak > 0);
}
