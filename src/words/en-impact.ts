/** How does English speak of figures of harm, in the picture of them? */
import type { Impact } from '../schema/impact.ts';
import type { Qualifier } from '../vocabulary/qualifiers.ts';
import type { Unit } from '../vocabulary/units.ts';
import { amount, count, figure } from './en-numbers.ts';

const verbs: Readonly<Record<Qualifier, string>> = {
  exact: 'counted',
  estimate: 'estimated',
  'at-least': 'reported',
  'at-most': 'reported',
  reported: 'reported',
  'peak-reports': 'showed',
};

/** One end of a figure where its unit stands over the scale: "46,013", "$5.4 billion", "97 %". */
function bare(value: number, unit: Unit): string {
  if (unit === 'USD') return amount(value, unit);
  return unit === 'percent' || unit === 'percent-of-reports' ? `${count(value)} %` : count(value);
}

/** The figure without its unit: "5,168 to 5,171", "at least 34". */
function number({ value, low, high, unit, qualifier }: Impact): string {
  const text =
    value !== undefined
      ? bare(value, unit)
      : `${unit === 'USD' ? bare(low ?? 0, unit) : count(low ?? 0)} to ${bare(high ?? 0, unit)}`;
  if (qualifier === 'at-least') return `at least ${text}`;
  return qualifier === 'at-most' ? `at most ${text}` : text;
}

export const impact = {
  /** "Windows devices that crashed: Microsoft estimated 8.5 million devices". */
  finding: (impact: Impact) => {
    const notUsers =
      impact.unit === 'reports' ? ', not users' : impact.unit === 'percent-of-reports' ? ', not of users' : '';
    return `${impact.measure}: ${impact.saidBy ?? 'sources'} ${verbs[impact.qualifier]} ${figure(impact)}${notUsers}`;
  },
  rival: (other: Impact) => `; another account has ${figure(other)}`,
  rivals: (n: number) => `; there are ${n} other accounts`,
  weakly: (sentence: string) => `${sentence} (weakly supported)`,
  description:
    'Figures of harm by unit, each unit on a scale of its own from zero, the largest first. A hollow bar is an estimate; an arrow marks “at least” or “at most”; a bar between two ticks is a range. Accounts of one and the same thing stand together behind a bracket.',
  trackers: ' Circles on stalks are reports on outage trackers: reports, not users.',
  number,
  tick: bare,
  more: (n: number) => `${n} smaller figures stand in the table only.`,
  estimate: 'estimate',
  weak: 'weakly supported',
  asOf: (day: string) => `as of ${day}`,
  sources: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'source' : 'sources'} ${ids.map((id) => id.slice(1)).join(', ')}`,
  inUnit: (unit: Unit, label: string) => {
    if (unit === 'reports') return 'reports, not users';
    return unit === 'percent-of-reports' ? 'in per cent of reports, not of users' : `in ${label}`;
  },
  columns: {
    measure: 'What was counted',
    low: 'At least',
    high: 'At most',
    unit: 'Unit',
    qualifier: 'Firmness',
    scope: 'Scope',
    asOf: 'As of',
    saidBy: 'According to',
    leavesOut: 'Leaves out',
    sources: 'Sources',
  },
};
