/** Is anything in a record later than the day up to which the collection speaks? */
import { boundsOf } from '../../schema/bounds.ts';
import type { Incident } from '../../schema/incident.ts';
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../statements.ts';
import { quoted } from '../wording.ts';
import { boundsOfPublication, dayBeginsEarlierBy } from './moments.ts';

interface Dated {
  readonly written: string;
  /** The earliest instant that it can mean, or for an event the latest that it includes. */
  readonly instant: number;
  readonly at: Pick<RecordBreach, 'part' | 'path'>;
}

const frontMatter = (...path: (string | number)[]) => ({ part: 'front-matter', path }) as const;

/** A publication in Jakarta may carry tomorrow's date: what counts is when that day begins anywhere. */
function publication(written: string | undefined, at: Dated['at']): Dated[] {
  if (written === undefined) return [];
  const { low } = boundsOfPublication(written);
  return [{ written, instant: written.length > 10 ? low : low - dayBeginsEarlierBy, at }];
}

/** An event must be over; one whose end is unknown must have been possible by then. */
function event(written: { at: string; precision: 'second' }, at: Dated['at']): Dated {
  const { low, high } = boundsOf(written);
  return { written: written.at, instant: Number.isFinite(high) ? high : low, at };
}

function datesOf(incident: Incident): readonly Dated[] {
  return [
    ...publication(incident.created, frontMatter('created')),
    ...publication(incident.revised, frontMatter('revised')),
    ...incident.changes.flatMap(({ date }, index) => publication(date, frontMatter('changes', index, 'date'))),
    // As written: the half hour around "about the hour" is doubt, not a claim about the future.
    ...incident.timeline.map(({ at }, index) =>
      event({ at, precision: 'second' }, frontMatter('timeline', index, 'at')),
    ),
    ...incident.impact.flatMap(({ asOf }, index) => publication(asOf, frontMatter('impact', index, 'asOf'))),
    ...accountsOf(incident).flatMap(({ account: { value }, path }) =>
      value && 'at' in value ? [event({ at: value.at, precision: 'second' }, frontMatter(...path, 'value', 'at'))] : [],
    ),
    ...Object.entries(incident.bibliography).flatMap(([id, { published, accessed }]) => [
      ...publication(published, { part: 'sources', path: [id, 'published'] }),
      ...publication(accessed, { part: 'sources', path: [id, 'accessed'] }),
    ]),
  ];
}

export const nothingIsFromTheFuture: Rule = {
  id: 'nothing-is-from-the-future',
  states:
    'Nothing in a record is dated after the latest revision in the collection, which is the day up to which it speaks.',
  check: inEachIncident((incident, { asOf }) => {
    const end = boundsOfPublication(asOf).high;
    return datesOf(incident)
      .filter(({ instant }) => instant > end)
      .map(({ written, at }) => ({
        ...at,
        message: `${quoted(written)} is after ${asOf}, the day of the latest revision in the collection`,
        cure: 'correct the date; if it is right, the record has been changed since: add a change and set `revised`',
      }));
  }),
};
