/** How does English speak of all incidents over time, in the picture of them? */
import { minutes, shortDate } from './en-times.ts';

const incidents = (n: number): string => `${n} ${n === 1 ? 'incident' : 'incidents'}`;

export const allIncidents = {
  findings: {
    none: (n: number, someWeak: boolean) => {
      if (n === 0) return 'No incident is recorded yet';
      return `The time to recover is not ${someWeak ? 'firmly ' : ''}known${n === 1 ? '' : ` for any of ${incidents(n)}`}`;
    },
    only: (span: string, title: string) => `Recovery took ${span} in ${title}`,
    /** `certain` of `known` took so long at least; where bounds leave it open, more may have. */
    half: (certain: number, known: number, isLowerBound: boolean, threshold: number) => {
      const some = certain === known ? `All ${incidents(known)}` : `${certain} of ${incidents(known)}`;
      const bound = isLowerBound ? 'At least ' : '';
      return `${bound}${some} took ${minutes(threshold)} or longer to recover`;
    },
    short: (known: number, threshold: number) =>
      `Fewer than half of ${incidents(known)} certainly took ${minutes(threshold)} or longer to recover`,
    partly: (sentence: string, unknown: number, weak: number) =>
      [
        sentence,
        ...(unknown > 0 ? [`not known for ${unknown} more`] : []),
        ...(weak > 0 ? [`weakly supported for ${weak} more`] : []),
      ].join('; '),
  },
  description:
    'Each mark is an incident: from left to right when it began, from bottom to top how long it took to recover, on a logarithmic scale. A dot is a time known to the minute; a bar that fades reaches from the shortest to the longest time that the evidence allows. What rests on weak sources alone is hollow or striped, and not counted.',
  axis: 'Time to recover, logarithmic scale',
  unknown: (n: number) => `Time to recover not known: ${n}`,
  hint: (title: string, span: string) => `${title}: ${span}`,
  notKnown: 'not known',
  weak: (span: string) => `${span} (weakly supported)`,
  /** A mark on the axis of years: "2024", or "Jul 2024" between two years. */
  date: (time: number) =>
    new Date(time).getUTCMonth() === 0
      ? String(new Date(time).getUTCFullYear())
      : shortDate(time, { year: true }).replace(/^\d+ /, ''),
  columns: {
    incident: 'Incident',
    began: 'Began',
    recover: 'Time to recover',
    low: 'At least (min)',
    high: 'At most (min)',
  },
};
