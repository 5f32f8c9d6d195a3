/** How does English say what several incidents have in common, in what they differ, and how surely? */
import type { Part } from '../analysis/comparison/overlap.ts';
import type { Minutes } from '../analysis/duration.ts';
import type { DurationName } from '../vocabulary/durations.ts';
import { count } from './en-numbers.ts';
import { minutes } from './en-times.ts';

/** Before "within 1 h of the start of harm". */
const reached: Readonly<Record<Exclude<DurationName, 'dormancy'>, string>> = {
  'time-to-detect': 'The operator knew',
  'time-to-public-word': 'The public was told',
  'time-to-identify': 'The cause was known',
  'time-to-mitigate': 'Most of the harm was gone',
  'time-to-recover': 'The harm was over',
};

/** Before "took 3 times as long". */
const longest: Readonly<Record<DurationName, string>> = {
  'time-to-detect': 'The slowest detection took',
  'time-to-public-word': 'The longest silence lasted',
  'time-to-identify': 'The slowest finding of the cause took',
  'time-to-mitigate': 'The slowest mitigation took',
  'time-to-recover': 'The slowest recovery took',
  dormancy: 'The longest dormancy of a fault lasted',
};

const partNames: Readonly<Record<Part, string>> = {
  provider: 'its provider',
  failed: 'failed',
  foundation: 'took others down',
  consumer: 'failed with another',
};

const sentence = (text: string): string => `${text}.`;
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** "3", "2.5": rounded so that the statement stays true. */
const down = (value: number): string => count(value < 10 ? Math.floor(value * 10) / 10 : Math.floor(value));
const up = (value: number): string => count(value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value));

/** "3 times", "10 to 14 times", "at least 2.5 times", "up to 4 times"; nothing where nothing can be said. */
function times({ low, high }: Minutes): string | undefined {
  if (!Number.isFinite(high)) return low < 1.1 ? undefined : `at least ${down(low)} times`;
  if (down(low) === up(high) || low === high) return `${count(Math.round(low * 10) / 10)} times`;
  return low < 1.1 ? `up to ${up(high)} times` : `${down(low)} to ${up(high)} times`;
}

/** How many are of which sort: names where they are few, so that a reader need not look them up. */
export interface Named {
  readonly n: number;
  readonly names: readonly string[];
}

/** More names than these are no help in a sentence. */
const mostNames = 3;
const named = ({ n, names }: Named): string => `${n}${n <= mostNames ? ` (${names.join('; ')})` : ''}`;

const alsoNamed = (names: readonly string[]): string =>
  names.length > mostNames ? count(names.length) : listed(names);

export interface Rest {
  readonly open: number;
  readonly weak: number;
  readonly unknown: number;
}

const rest = ({ open, weak, unknown }: Rest): string =>
  [
    open > 0 ? `; the bounds leave it open for ${open}` : '',
    weak > 0 ? `; left out as weakly supported: ${weak}` : '',
    unknown > 0 ? `; not known for ${unknown}` : '',
  ].join('');

export const comparisonFindings = {
  title: 'What these have in common, what differs',
  intro: (asked: number) =>
    `Computed from the ${count(asked)} records chosen. What is weakly supported takes no part and is counted; what is not known speaks for nothing.`,
  common: 'In common',
  different: 'What differs',
  noCommon: 'The records support no sentence on what is common.',
  noDifferent: 'The records support no sentence on a difference.',
  definition: (term: string) => `Definition: ${term.toLowerCase()}`,
  n: (n: number, asked: number) => `n = ${n} of ${asked}`,
  weakCount: (n: number) => `${n} weak`,
  unknownCount: (n: number) => `${n} not known`,

  sentences: {
    oneProvider: (asked: number, provider: string) => sentence(`In ${asked} of ${asked} the provider was ${provider}`),
    providers: (asked: number, groups: readonly { readonly provider: string; readonly n: number }[]) =>
      sentence(
        groups.every(({ n }) => n === 1)
          ? `Each of the ${asked} had another provider: ${listed(groups.map(({ provider }) => provider))}`
          : `The provider was ${listed(groups.map(({ provider, n }) => `${provider} in ${n}`))} of ${asked}`,
      ),
    triggers: (
      asked: number,
      groups: readonly { readonly label: string; readonly n: number }[],
      left: Pick<Rest, 'weak' | 'unknown'>,
    ) => {
      const [first] = groups;
      const text =
        groups.length === 1 && first
          ? `In ${first.n} of ${asked} the trigger was of the sort “${first.label}”`
          : `The trigger was of the sort ${listed(groups.map(({ label, n }) => `“${label}” in ${n}`))} of ${asked}`;
      return sentence(text + rest({ open: 0, ...left }));
    },
    factor: (role: string, label: string, asked: number, having: Named) =>
      sentence(
        `${having.n} of ${asked} records name a factor of the sort “${label}” in the role “${role.toLowerCase()}”${having.n < asked ? `; ${asked - having.n} ${asked - having.n === 1 ? 'names' : 'name'} none, which does not mean that there was none` : ''}`,
      ),
    sharedEntities: (asked: number, shared: Named, inAll: readonly string[]) => {
      const few = shared.n <= mostNames;
      const what = few ? listed(shared.names) : `${count(shared.n)} providers, services and dependents`;
      const verb = shared.n === 1 ? 'is' : 'are';
      const all = few || asked === 2 || inAll.length === 0 ? '' : `, ${alsoNamed(inAll)} in all`;
      return sentence(
        shared.n === 0
          ? `No provider, service or dependent is named in two or more of the ${asked} records`
          : `${what} ${verb} named in ${asked === 2 ? 'both' : `two or more of the ${asked}`} records${all}`,
      );
    },
    within: (
      name: Exclude<DurationName, 'dormancy'>,
      limit: number,
      asked: number,
      { yes, no, mayBeBefore, ...left }: { yes: Named; no: Named; mayBeBefore: boolean } & Rest,
    ) =>
      sentence(
        `${reached[name]} within ${minutes(limit)} of the start of harm${mayBeBefore ? ', or before it,' : ''} in ${yes.n} of ${asked}${no.n > 0 ? `, later in ${named(no)}` : ''}${rest(left)}`,
      ),
    spread: (name: DurationName, ratio: Minutes, n: number, asked: number) =>
      sentence(
        `${longest[name]} ${times(ratio) ?? ''} as long as the shortest, among the ${n} of ${asked} firmly known`,
      ),
    toldAfter: (asked: number, { after, before, ...left }: { after: Named; before: Named } & Rest) =>
      sentence(
        `${after.n > 0 ? `The public was told only after most of the harm was gone in ${after.n} of ${asked}${before.n > 0 ? `, before that in ${before.n}` : ''}` : `The public was told before most of the harm was gone in ${before.n} of ${asked}`}${rest(left)}`,
      ),
    disputed: (n: number, asked: number) =>
      sentence(
        n === 0
          ? `In none of the ${asked} does the record hold a disagreement about when it began, ended or how long it lasted`
          : `In ${n} of ${asked}, sources disagree about when it began, ended or how long it lasted`,
      ),
    units: (asked: number, { n, names }: Named) =>
      sentence(
        n === 0
          ? `No unit of harm has a firm figure in two or more of the ${asked} records: their harm cannot be compared in numbers`
          : `${asked === 2 ? 'Both' : `Two or more of the ${asked}`} records have a firm figure in ${n > mostNames ? `${n} units` : listed(names)}`,
      ),
  },

  /** Where the things that a sentence counts are named. */
  listedIn: (title: string) => `See: ${title}`,

  phases: {
    title: 'How long each phase took',
    note: 'A length between two bounds is known no more exactly than that, and so is its ratio to the shortest firm one in its row.',
    duration: 'Phase',
    unknown: 'not known',
    weak: 'weakly supported, not compared',
    shortest: 'the shortest',
    maybeShortest: 'maybe the shortest',
    ratio: (ratio: Minutes) => {
      const text = times(ratio);
      return text === undefined ? undefined : `${text} the shortest`;
    },
  },

  factors: {
    title: 'Factors by role and sort',
    class: 'Sort of factor',
    none: '–',
    note: (weak: number) =>
      `Each cell names the incidents whose record has such a factor and leads to it. A dash means that no source names one.${weak > 0 ? ` ${count(weak)} left out as weakly supported.` : ''}`,
  },

  overlap: {
    title: 'What they share',
    name: 'Named in two or more',
    n: 'Incidents',
    as: 'As what',
    none: 'No provider, service or dependent is named in two or more of them.',
    parts: (parts: readonly Part[]) => parts.map((part) => partNames[part]).join(', '),
    note: (weak: number) =>
      `Only what the records testify to; what is missing here is not therefore independent.${weak > 0 ? ` ${count(weak)} ${weak === 1 ? 'dependency' : 'dependencies'} left out as weakly supported.` : ''}`,
  },

  impact: {
    title: 'Harm counted in one unit',
    incident: 'Incident',
    figures: 'Figures',
    none: 'There is no unit in which two or more of them have a firm figure.',
    by: (name: string) => `according to ${name}`,
    more: (n: number) => `${count(n)} more in the record`,
    note: ({ lone, without, weak }: { lone: number; without: readonly string[]; weak: number }) =>
      [
        'Figures of one unit are not always figures of one thing: each says what was counted.',
        lone > 0 ? `In ${count(lone)} more ${lone === 1 ? 'unit' : 'units'} only one of them has a figure.` : '',
        without.length > 0 ? `No firm figure at all: ${without.join('; ')}.` : '',
        weak > 0 ? `${count(weak)} left out as weakly supported.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    reports: 'These are reports on outage trackers, not users.',
  },

  disputes: {
    title: 'Where sources disagree about length',
    incident: 'Incident',
    about: 'In question',
    accounts: 'What is said',
    none: 'no disagreement recorded',
  },

  everything: {
    title: 'Everything in one table',
    quantity: 'What',
    provider: 'Provider',
    services: 'Services that failed',
    trigger: 'Trigger',
    factors: 'Other factors',
    consumers: 'Failed with another',
    figures: 'Figures of harm',
    disputes: 'Disagreements about length',
    weak: (text: string) => `${text} (weakly supported)`,
    more: (n: number) => `and ${count(n)} more`,
    unknown: 'not known',
    none: 'none recorded',
  },
} as const;

export const comparePicker = {
  filter: 'Find an incident',
  filterHint: 'a name, a provider, a sort of factor',
  found: (n: number, all: number, chosen: number) =>
    `${count(n)} of ${count(all)} match${chosen > 0 ? `; ${count(chosen)} chosen stay in sight` : ''}.`,
  provider: 'Choose by provider',
  factor: 'Choose by sort of factor',
  own: 'my own choice',
  option: (label: string, n: number, taken: number) => `${label} (${n > taken ? `newest ${taken} of ${n}` : n})`,
} as const;
