/** Cases of the rules in `times/`: what can have happened, and when. */
import { accepts, eventOf, figureOf, refuses, sourceOf, type Case } from './case.ts';

export const timeCases: readonly Case[] = [
  refuses(
    'intervals-run-forward',
    'an interval ends before it begins',
    ({ incident }) => {
      eventOf(incident, 'service-back').at = '2025-03-10T13:00Z/2025-03-10T12:30Z';
    },
    'timeline[10].at "2025-03-10T13:00Z/2025-03-10T12:30Z" runs backwards; write "2025-03-10T12:30Z/2025-03-10T13:00Z" if the ends were exchanged',
  ),
  refuses(
    'intervals-run-forward',
    'an interval looks as if it ran forward, but its zones say otherwise',
    ({ incident }) => {
      eventOf(incident, 'service-back').at = '2025-03-10T12:30-05:00/2025-03-10T13:00Z';
    },
    'timeline[10].at "2025-03-10T12:30-05:00/2025-03-10T13:00Z" runs backwards; write "2025-03-10T13:00Z/2025-03-10T12:30-05:00" if the ends were exchanged',
  ),
  refuses(
    'intervals-run-forward',
    'an interval has the same end twice',
    ({ incident }) => {
      eventOf(incident, 'review').at = '2025-03-20/2025-03-20';
    },
    'timeline[11].at "2025-03-20/2025-03-20" has the same end twice; write "2025-03-20"',
  ),
  refuses(
    'intervals-run-forward',
    'the value of an account runs backwards',
    ({ incident }) => {
      incident.disputes[0]!.accounts[0]!.value = { at: '2025-03-12/2025-03-11' };
    },
    'disputes[0].accounts[0].value.at "2025-03-12/2025-03-11" runs backwards; write "2025-03-11/2025-03-12" if the ends were exchanged',
  ),
  accepts('intervals-run-forward', 'an end may be unknown', ({ incident }) => {
    eventOf(incident, 'service-back').at = '2025-03-10T12:30Z/..';
    eventOf(incident, 'fault-enters').at = '../2025-03-01';
  }),
  accepts('intervals-run-forward', 'an interval may begin within the day with which it ends', ({ incident }) => {
    eventOf(incident, 'service-back').at = '2025-03-10T12:30Z/2025-03-10';
  }),

  refuses(
    'precision-fits-the-time',
    'a date is said to be exact to the minute',
    ({ incident }) => {
      eventOf(incident, 'review').precision = 'minute';
    },
    'timeline[11].precision "minute" does not fit "2025-03-20", which is a date alone; write "day", or the clock time in `at`',
  ),
  refuses(
    'precision-fits-the-time',
    'a clock time is said to be exact to the day',
    ({ incident }) => {
      eventOf(incident, 'alarm').precision = 'day';
    },
    'timeline[4].precision "day" does not fit "2025-03-10T10:04:30Z", which has a clock time; write "hour", "minute" or "second", or the date alone in `at`',
  ),
  refuses(
    'precision-fits-the-time',
    'seconds are claimed and not written',
    ({ incident }) => {
      eventOf(incident, 'first-word').precision = 'second';
    },
    'timeline[6].precision "second" does not fit "2025-03-10T10:30Z", which has no seconds; write "minute", or the seconds in `at`',
  ),
  refuses(
    'precision-fits-the-time',
    'seconds are written of a time about the hour',
    ({ incident }) => {
      eventOf(incident, 'alarm').precision = 'hour';
    },
    'timeline[4].precision "hour" does not fit "2025-03-10T10:04:30Z", which has seconds; write "second" or "minute", or leave the seconds out',
  ),
  accepts('precision-fits-the-time', 'seconds may be written of a time that is taken to the minute', ({ incident }) => {
    eventOf(incident, 'alarm').precision = 'minute';
  }),
  accepts(
    'precision-fits-the-time',
    'an interval from a clock time to a date may have the precision of either',
    ({ incident }) => {
      Object.assign(eventOf(incident, 'service-back'), { at: '2025-03-10T12:30Z/2025-03-11', precision: 'day' });
      Object.assign(eventOf(incident, 'most-recovered'), { at: '2025-03-10/2025-03-10T13:00Z', precision: 'hour' });
    },
  ),
  accepts(
    'precision-fits-the-time',
    'a source gives a local day, which in UTC lies between two clock times',
    ({ incident }) => {
      eventOf(incident, 'service-back').precision = 'day';
    },
  ),
  accepts('precision-fits-the-time', 'an open interval has the precision of its known end', ({ incident }) => {
    Object.assign(eventOf(incident, 'review'), { at: '2025-03-20/..', precision: 'day' });
  }),

  refuses(
    'timeline-is-in-order',
    'an event stands below a later one',
    ({ incident }) => {
      eventOf(incident, 'cause-named').at = '2025-03-10T10:20Z';
    },
    'timeline[7].at "2025-03-10T10:20Z" begins at 2025-03-10T10:20Z, before "first-word" above it, which begins at 2025-03-10T10:30Z; move "cause-named" above "first-word"',
  ),
  refuses(
    'timeline-is-in-order',
    'an event is over before the one above it begins',
    ({ incident }) => {
      eventOf(incident, 'first-word').at = '../2025-03-10T10:05Z';
    },
    'timeline[6].at "../2025-03-10T10:05Z" begins at 2025-03-10T10:05Z, before "customers-told" above it, which begins at 2025-03-10T10:10Z; move "first-word" above "customers-told"',
  ),
  accepts('timeline-is-in-order', 'two events begin in the same minute', ({ incident }) => {
    eventOf(incident, 'first-word').at = '2025-03-10T10:10Z';
  }),
  accepts('timeline-is-in-order', 'an event whose beginning is unknown stands at its latest moment', ({ incident }) => {
    eventOf(incident, 'first-word').at = '../2025-03-10T10:30Z';
  }),

  refuses(
    'nothing-is-from-the-future',
    'events, figures, changes and sources are later than the collection',
    ({ incident }) => {
      incident.changes.push({ date: '2025-04-04', text: 'A change to come.' });
      eventOf(incident, 'service-back').at = '2025-03-10T12:30Z/2025-04-03T00:00Z';
      eventOf(incident, 'review').at = '2025-04-03/..';
      figureOf(incident, 'loss').asOf = '2025-05';
      incident.disputes[0]!.accounts[1]!.value = { at: '2026-03-10T13:00Z' };
      sourceOf(incident, 's1').published = '2025-04-03T01:00+00:00';
      sourceOf(incident, 's2').published = '2026';
      sourceOf(incident, 's3').accessed = '2025-04-04';
    },
    'changes[2].date "2025-04-04" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'timeline[10].at "2025-03-10T12:30Z/2025-04-03T00:00Z" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'timeline[11].at "2025-04-03/.." is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'impact[4].asOf "2025-05" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'disputes[0].accounts[1].value.at "2026-03-10T13:00Z" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'sources.yml s1.published "2025-04-03T01:00+00:00" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'sources.yml s2.published "2026" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
    'sources.yml s3.accessed "2025-04-04" is after 2025-04-02, the day of the latest revision in the collection; correct the date; if it is right, the record has been changed since: add a change and set `revised`',
  ),
  accepts('nothing-is-from-the-future', 'a source carries the date that it already is in the east', ({ incident }) => {
    sourceOf(incident, 's2').published = '2025-04-03';
  }),
  accepts(
    'nothing-is-from-the-future',
    'what happened on the day of the revision, or in its year, is not in the future',
    ({ incident }) => {
      Object.assign(eventOf(incident, 'review'), { at: '2025-04-02', precision: 'day' });
      figureOf(incident, 'loss').asOf = '2025';
      sourceOf(incident, 's2').published = '2025-04';
    },
  ),
  accepts('nothing-is-from-the-future', 'another record is revised later', ({ incident, incidents }) => {
    incident.changes.push({ date: '2025-04-04', text: 'A later change.' });
    incidents.push({ ...structuredClone(incident), id: '2025-03-10-other', revised: '2025-04-04' });
  }),

  refuses(
    'sources-are-read-after-publication',
    'a source was read a week before it appeared',
    ({ incident }) => {
      sourceOf(incident, 's1').accessed = '2025-03-13';
    },
    'sources.yml s1.accessed "2025-03-13" is before the source was published, "2025-03-20"; correct one of the two dates',
  ),
  refuses(
    'sources-are-read-after-publication',
    'a source was read in the year before it appeared',
    ({ incident }) => {
      Object.assign(sourceOf(incident, 's2'), { published: '2026', accessed: '2025-03-13' });
    },
    'sources.yml s2.accessed "2025-03-13" is before the source was published, "2026"; correct one of the two dates',
  ),
  accepts(
    'sources-are-read-after-publication',
    'a source was read on its day, which had begun elsewhere',
    ({ incident }) => {
      sourceOf(incident, 's1').accessed = '2025-03-19';
    },
  ),
  accepts('sources-are-read-after-publication', 'only the month of publication is known', ({ incident }) => {
    Object.assign(sourceOf(incident, 's2'), { published: '2025-03', accessed: '2025-03-13' });
  }),
];
