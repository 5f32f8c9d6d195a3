/** How does English speak of several incidents on one clock? */
import type { DurationName } from '../vocabulary/durations.ts';
import type { Milestone } from '../vocabulary/milestones.ts';

interface Measure {
  /** Before a length of time: "Recovery took". */
  readonly took: string;
  /** Before "longest" or "slowest". */
  readonly was: string;
  readonly most: string;
  readonly least: string;
  /** Before a length of time, at the end of a row. */
  readonly after: string;
}

const measures: Readonly<Record<DurationName, Measure>> = {
  'time-to-detect': {
    took: 'Detection took',
    was: 'Detection was',
    most: 'slowest',
    least: 'fastest',
    after: 'detected after',
  },
  'time-to-public-word': {
    took: 'The silence lasted',
    was: 'The silence was',
    most: 'longest',
    least: 'shortest',
    after: 'silence',
  },
  'time-to-identify': {
    took: 'Finding the cause took',
    was: 'Finding the cause was',
    most: 'slowest',
    least: 'fastest',
    after: 'cause found after',
  },
  'time-to-mitigate': {
    took: 'Mitigation took',
    was: 'Mitigation was',
    most: 'slowest',
    least: 'fastest',
    after: 'mitigated after',
  },
  'time-to-recover': {
    took: 'Recovery took',
    was: 'Recovery was',
    most: 'slowest',
    least: 'fastest',
    after: 'over after',
  },
  dormancy: {
    took: 'The fault lay dormant for',
    was: 'Dormancy was',
    most: 'longest',
    least: 'shortest',
    after: 'dormant for',
  },
};

/** The same inside a sentence. */
const inside = (text: string): string => text.replace(/^./, (first) => first.toLowerCase());

const moments: Readonly<Record<Milestone, string>> = {
  'fault-introduced': 'the introduction of the fault',
  trigger: 'the trigger',
  'impact-start': 'the start of impact',
  detected: 'detection',
  acknowledged: 'the first admission',
  'public-first-word': 'the first public word',
  'cause-identified': 'the finding of the cause',
  'mitigation-started': 'the start of mitigation',
  mitigated: 'mitigation',
  resolved: 'the end of impact',
  'review-published': 'the publication of the review',
};

const minutesIn = { year: 525_600, month: 43_200, week: 10_080, day: 1440, hour: 60 } as const;

/** "10 min", "6 h", "3 d", "1 wk", "3 mo", "1 yr": a mark on an axis. Weeks and months only where every mark is one. */
function tick(minutes: number, unit: 'day' | 'week' = 'day'): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '−' : '';
  const whole = (span: number): boolean => size >= span && size % span === 0;
  if (size === 0) return '0';
  if (whole(minutesIn.year)) return `${sign}${size / minutesIn.year} yr`;
  if (unit === 'week' && whole(minutesIn.month)) return `${sign}${size / minutesIn.month} mo`;
  if (unit === 'week' && whole(minutesIn.week)) return `${sign}${size / minutesIn.week} wk`;
  if (whole(minutesIn.day)) return `${sign}${size / minutesIn.day} d`;
  if (whole(minutesIn.hour)) return `${sign}${size / minutesIn.hour} h`;
  return `${sign}${size} min`;
}

const joined = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')} ${last} ${names.at(-1) ?? ''}`;

/** How many times as long, as rounded outwards. */
export interface RatioText {
  readonly low: string;
  readonly high?: string;
}

const times = ({ low, high }: RatioText): string =>
  `${high === undefined ? `at least ${low}` : low === high ? low : `${low} to ${high}`} times as long as`;

export const comparativeTimeline = {
  findings: {
    none: (name: DurationName, n: number, someWeak: boolean) => {
      if (n === 0) return 'No incident is chosen';
      const took = inside(measures[name].took).replace(/ for$/, '');
      return `It is not ${someWeak ? 'firmly ' : ''}known how long ${took}${n === 1 ? '' : ` in any of the ${n} incidents`}`;
    },
    only: (name: DurationName, span: string, title: string) => `${measures[name].took} ${span} in ${title}`,
    equal: (name: DurationName, span: string, titles: readonly string[]) =>
      `${measures[name].took} ${span} in ${titles.length > 3 ? `each of ${titles.length} incidents` : joined(titles, 'and')}: equally long`,
    pair: (name: DurationName, span: string, title: string, otherSpan: string, other: string, ratio?: RatioText) =>
      `${measures[name].took} ${span} in ${title}, ${ratio ? `${times(ratio)} in ${other}` : `longer than in ${other} (${otherSpan})`}`,
    range: (name: DurationName, shortest: string, title: string, longest: string, longestTitle: string) =>
      `${measures[name].was} ${measures[name].most} in ${longestTitle} (${longest}) and ${measures[name].least} in ${title} (${shortest})`,
    longest: (name: DurationName, span: string, title: string) =>
      `${measures[name].was} ${measures[name].most} in ${title}: ${span}`,
    contested: (name: DurationName, titles: readonly string[]) =>
      titles.length > 3
        ? `It cannot be told in which of ${titles.length} incidents ${inside(measures[name].was)} ${measures[name].most}: their bounds overlap`
        : `${measures[name].was} ${measures[name].most} in ${joined(titles, 'or')}: their bounds overlap`,
    /** Some of the incidents could not take part in the comparison. */
    partly: (sentence: string, unknown: number, weak: number, n: number) =>
      [
        sentence,
        ...(unknown > 0 ? [`not known for ${unknown} of ${n}`] : []),
        ...(weak > 0 ? [`weakly supported for ${weak} of ${n}`] : []),
      ].join('; '),
  },
  description:
    'One row for each incident, all on one clock. The bar is the time of harm: full height until most of it was gone, thin until it was over, hatched where its time is only bounded. The striped band above it is the silence, up to the first public word. Ticks are events.',
  axis: (milestone: Milestone, scale: 'linear' | 'log') =>
    `Time from ${moments[milestone]}, ${scale === 'linear' ? 'linear scale' : 'logarithmic scale'}`,
  tick,
  total: (name: DurationName, span: string) => `${measures[name].after} ${span}`,
  totalUnknown: (name: DurationName) => `${measures[name].after}: not known`,
  offsets: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  notBefore: (text: string) => `${text} or later`,
  notAfter: (text: string) => `${text} or earlier`,
  key: {
    silence: 'silence',
    word: 'first public word',
    harm: 'harm',
    waning: 'most of it gone',
    bounded: 'begins or ends in here',
    event: 'event',
  },
  outside: 'Numbers at the ends of a row count the events that lie further out.',
  unknown: 'not known',
  weak: (span: string) => `${span} (weak)`,
  harmOf: (title: string, span: string) => `${title}: time to recover ${span}`,
  silenceOf: (span: string) => `Silence: ${span}`,
  lacking: (milestone: Milestone, titles: readonly string[]) =>
    `Not drawn, since ${moments[milestone]} is not known: ${titles.join('; ')}.`,
  columns: {
    quantity: 'From the earliest possible zero to',
    zero: (milestone: Milestone) => `Zero: ${moments[milestone]}`,
  },
};
