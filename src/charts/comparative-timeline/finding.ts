/** Which incident took longest, by how much, and can that be said at all, given bounds and gaps? */
import { durationOf, type Minutes } from '../../analysis/duration.ts';
import type { ComparedIncident } from '../../analysis/comparison.ts';
import type { DurationName } from '../../vocabulary/durations.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';
import type { Words } from '../../words/words.ts';

/** The span that a moment of alignment is about: the one that ends, or begins, there. */
const measuredAt: Readonly<Record<Milestone, DurationName>> = {
  'fault-introduced': 'dormancy',
  trigger: 'dormancy',
  'impact-start': 'time-to-recover',
  detected: 'time-to-detect',
  acknowledged: 'time-to-public-word',
  'public-first-word': 'time-to-public-word',
  'cause-identified': 'time-to-identify',
  'mitigation-started': 'time-to-mitigate',
  mitigated: 'time-to-mitigate',
  resolved: 'time-to-recover',
  'review-published': 'time-to-recover',
};

/** The named duration by which incidents aligned at this milestone are measured against each other. */
export function measureOf(milestone: Milestone): DurationName {
  return measuredAt[milestone];
}

export interface Measured {
  readonly incident: ComparedIncident;
  readonly minutes: Minutes;
}

export interface Span {
  readonly minutes: Minutes;
  /** Rests on weak statements alone: it is shown, and takes no part in a finding. */
  readonly weak: boolean;
}

/** The span of an incident, unless nothing is known of it: not even one of its bounds. */
export function spanOf(incident: ComparedIncident, name: DurationName): Span | undefined {
  const duration = durationOf(incident, name);
  if (!duration.known) return undefined;
  const { low, high } = duration.minutes;
  return Number.isFinite(low) || Number.isFinite(high) ? duration : undefined;
}

export type Finding =
  | { readonly kind: 'none' }
  | { readonly kind: 'only'; readonly longest: Measured }
  | { readonly kind: 'equal'; readonly all: readonly Measured[] }
  | { readonly kind: 'pair'; readonly longest: Measured; readonly shortest: Measured; readonly ratio: Minutes }
  | { readonly kind: 'range'; readonly longest: Measured; readonly shortest: Measured }
  | { readonly kind: 'longest'; readonly longest: Measured }
  | { readonly kind: 'contested'; readonly contenders: readonly Measured[] };

const compareIds = (a: Measured, b: Measured): number => (a.incident.id < b.incident.id ? -1 : 1);

/** How many times the first span is as long as the second; from 0 to Infinity where nothing can be said. */
function ratioOf(first: Minutes, second: Minutes): Minutes {
  return {
    low: second.high > 0 && first.low > 0 ? first.low / second.high : 0,
    high: second.low > 0 ? first.high / second.low : Infinity,
  };
}

/** What can be said for certain of these spans; the order in which they come changes nothing. */
export function findingOf(measured: readonly Measured[]): Finding {
  const all = [...measured].sort(compareIds);
  const [one, another, ...more] = all;
  if (!one) return { kind: 'none' };
  if (!another) return { kind: 'only', longest: one };
  const isSame = ({ minutes }: Measured) => minutes.low === one.minutes.low && minutes.high === one.minutes.high;
  if (one.minutes.low === one.minutes.high && all.every(isSame)) return { kind: 'equal', all };

  const highestLow = Math.max(...all.map(({ minutes }) => minutes.low));
  const contenders = all.filter(({ minutes }) => minutes.high >= highestLow);
  const [longest, second] = contenders;
  if (!longest || second) return { kind: 'contested', contenders };
  const others = all.filter((each) => each !== longest);
  const lowestHigh = Math.min(...others.map(({ minutes }) => minutes.high));
  const [shortest, rival] = others.filter(({ minutes }) => minutes.low <= lowestHigh);
  if (!shortest || rival) return { kind: 'longest', longest };
  if (more.length > 0) return { kind: 'range', longest, shortest };
  return { kind: 'pair', longest, shortest, ratio: ratioOf(longest.minutes, shortest.minutes) };
}

/** "12 to 15", rounded outwards so that it stays true; nothing where the lower bound says next to nothing. */
function ratioText({ low, high }: Minutes): { readonly low: string; readonly high?: string } | undefined {
  const digits = (value: number) => (value < 10 ? 10 : 1);
  const floor = Math.floor(low * digits(low)) / digits(low);
  const ceiling = Math.ceil(high * digits(high)) / digits(high);
  if (floor < 1.1) return undefined;
  return Number.isFinite(ceiling) ? { low: String(floor), high: String(ceiling) } : { low: String(floor) };
}

/** The finding as a sentence: the title of the comparison. */
export function findingSentence(incidents: readonly ComparedIncident[], name: DurationName, words: Words): string {
  const { findings } = words.charts.comparativeTimeline;
  const measured = incidents.flatMap((incident) => {
    const span = spanOf(incident, name);
    return span && !span.weak ? [{ incident, minutes: span.minutes }] : [];
  });
  const text = ({ minutes }: Measured) => words.format.span(minutes);
  const title = ({ incident }: Measured) => incident.shortTitle;
  const finding = findingOf(measured);
  const weak = incidents.filter((incident) => spanOf(incident, name)?.weak).length;
  const sentence = (): string => {
    switch (finding.kind) {
      case 'none':
        return findings.none(name, incidents.length, weak > 0);
      case 'only':
        return findings.only(name, text(finding.longest), title(finding.longest));
      case 'equal':
        return findings.equal(name, finding.all[0] ? text(finding.all[0]) : '', finding.all.map(title));
      case 'pair': {
        const { longest, shortest } = finding;
        return findings.pair(
          name,
          text(longest),
          title(longest),
          text(shortest),
          title(shortest),
          ratioText(finding.ratio),
        );
      }
      case 'range': {
        const { longest, shortest } = finding;
        return findings.range(name, text(shortest), title(shortest), text(longest), title(longest));
      }
      case 'longest':
        return findings.longest(name, text(finding.longest), title(finding.longest));
      case 'contested':
        return findings.contested(name, finding.contenders.map(title));
    }
  };
  if (measured.length === 0) return sentence();
  return findings.partly(sentence(), incidents.length - measured.length - weak, weak, incidents.length);
}
