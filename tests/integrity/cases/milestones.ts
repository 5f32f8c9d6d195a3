/** Cases of the rules in `times/` about milestones: each once, in a possible order. */
import { accepts, eventOf, refuses, type Case } from './case.ts';

export const milestoneCases: readonly Case[] = [
  refuses(
    'impact-has-a-start',
    'only a part has a start',
    ({ incident }) => {
      eventOf(incident, 'impact-starts').of = 'example-mail';
    },
    'timeline has no event with milestone "impact-start" for the incident as a whole; mark the event from which somebody was harmed, without `of`; bound it where the time is uncertain',
  ),
  accepts('impact-has-a-start', 'the start is known within bounds', ({ incident }) => {
    eventOf(incident, 'impact-starts').at = '2025-03-10T10:00Z/2025-03-10T10:30Z';
  }),

  refuses(
    'milestones-are-unique',
    'two events are the end of the whole',
    ({ incident }) => {
      eventOf(incident, 'most-recovered').milestone = 'resolved';
    },
    'timeline[10].milestone "resolved" is marked already by "most-recovered"; keep one for the incident as a whole; give this one `of`, or no milestone, and a dispute where sources differ',
  ),
  refuses(
    'milestones-are-unique',
    'two events are the start of one part',
    ({ incident }) => {
      Object.assign(eventOf(incident, 'alarm'), { milestone: 'impact-start', of: 'example-sign-in' });
    },
    'timeline[4].milestone "impact-start" is marked already by "sign-in-fails", also of "example-sign-in"; keep one for each part; remove the milestone here',
  ),
  accepts('milestones-are-unique', 'the whole and a part have an end each', ({ incident }) => {
    Object.assign(eventOf(incident, 'most-recovered'), { milestone: 'resolved', of: 'example-sign-in' });
  }),

  refuses(
    'milestones-are-in-order',
    'the trigger comes before the fault',
    ({ incident }) => {
      Object.assign(eventOf(incident, 'fault-enters'), { at: '2025-03-10T09:56Z', precision: 'minute' });
    },
    'timeline[1].at "2025-03-10T09:55Z" puts trigger before fault-introduced ("fault-enters", "2025-03-10T09:56Z"), but nothing sets off a fault that is not there yet; correct or widen one of the two times, mark another event, or name "update-released" in a dispute that says why',
  ),
  refuses(
    'milestones-are-in-order',
    'one wrong date is told of each order that it breaks, not of what follows from them',
    ({ incident }) => {
      eventOf(incident, 'impact-starts').at = '2026-03-10T10:00Z';
    },
    'timeline[9].at "2025-03-10T12:00Z" puts mitigated before impact-start ("impact-starts", "2026-03-10T10:00Z"), but harm cannot lessen before it begins; correct or widen one of the two times, mark another event, or name "most-recovered" in a dispute that says why',
    'timeline[11].at "2025-03-20" puts review-published before impact-start ("impact-starts", "2026-03-10T10:00Z"), but nobody reviews a failure that has harmed nobody yet; correct or widen one of the two times, mark another event, or name "review" in a dispute that says why',
  ),
  refuses(
    'milestones-are-in-order',
    'what lies between is absent, and the order follows all the same',
    ({ incident }) => {
      delete eventOf(incident, 'customers-told').milestone;
      eventOf(incident, 'alarm').at = '2025-03-10T10:31:00Z';
    },
    'timeline[6].at "2025-03-10T10:30Z" puts public-first-word before detected ("alarm", "2025-03-10T10:31:00Z"), but nobody admits what they do not know, and a public word is itself an admission, so the first admission is no later; correct or widen one of the two times, mark another event, or name "first-word" in a dispute that says why',
  ),
  refuses(
    'milestones-are-in-order',
    'a part has an order of its own',
    ({ incident }) => {
      Object.assign(eventOf(incident, 'alarm'), { milestone: 'trigger', of: 'example-sign-in' });
    },
    'timeline[3].at "2025-03-10T10:01Z" puts impact-start before trigger ("alarm", "2025-03-10T10:04:30Z"), but there is no harm before what set it off; correct or widen one of the two times, mark another event, or name "sign-in-fails" in a dispute that says why',
  ),
  accepts('milestones-are-in-order', 'a dispute names one of the two events', ({ incident }) => {
    eventOf(incident, 'service-back').at = '2025-03-10T11:00Z';
  }),
  accepts('milestones-are-in-order', 'two intervals overlap, so that the order is possible', ({ incident }) => {
    eventOf(incident, 'most-recovered').at = '2025-03-10T09:00Z/2025-03-10T10:05Z';
    eventOf(incident, 'roll-back-begins').at = '2025-03-10T10:05Z/2025-03-10T11:10Z';
  }),
  accepts(
    'milestones-are-in-order',
    'the operator knows, names the cause and speaks before anybody is harmed',
    ({ incident }) => {
      for (const id of ['alarm', 'customers-told', 'first-word', 'cause-named', 'roll-back-begins'])
        Object.assign(eventOf(incident, id), { at: '2025-03-10T09:58Z', precision: 'minute' });
    },
  ),
  accepts('milestones-are-in-order', 'the review is published while the last users wait', ({ incident }) => {
    eventOf(incident, 'service-back').at = '2025-03-25T13:00Z';
    incident.disputes = [];
  }),
  accepts('milestones-are-in-order', 'the first word is the first admission', ({ incident }) => {
    eventOf(incident, 'customers-told').at = '2025-03-10T10:30Z';
  }),

  refuses(
    'parts-lie-within-the-whole',
    'a part is harmed before the incident begins',
    ({ incident }) => {
      eventOf(incident, 'sign-in-fails').at = '2025-03-10T09:59Z';
    },
    'timeline[3].at "2025-03-10T09:59Z" puts impact-start of "example-sign-in" before that of the whole ("impact-starts", "2025-03-10T10:00Z"); mark "sign-in-fails" as impact-start of the whole, correct one of the two times, or name "sign-in-fails" in a dispute that says why',
  ),
  refuses(
    'parts-lie-within-the-whole',
    'a part is still disturbed when the whole is over',
    ({ incident }) => {
      incident.disputes = [];
      Object.assign(eventOf(incident, 'review'), { milestone: 'resolved', of: 'example-sign-in' });
    },
    'timeline[11].at "2025-03-20" puts resolved of "example-sign-in" after that of the whole ("service-back", "2025-03-10T12:30Z/2025-03-10T13:00Z"); mark "review" as resolved of the whole, correct one of the two times, or name "review" in a dispute that says why',
  ),
  accepts('parts-lie-within-the-whole', 'a part begins later, and lessens after the whole', ({ incident }) => {
    Object.assign(eventOf(incident, 'review'), { milestone: 'mitigated', of: 'example-sign-in' });
  }),
  accepts('parts-lie-within-the-whole', 'the bounds leave it open', ({ incident }) => {
    eventOf(incident, 'sign-in-fails').at = '2025-03-10T09:59Z/2025-03-10T10:05Z';
  }),
  accepts('parts-lie-within-the-whole', 'a dispute names the end of the whole', ({ incident }) => {
    Object.assign(eventOf(incident, 'review'), { milestone: 'resolved', of: 'example-sign-in' });
  }),

  refuses(
    'first-public-word-is-public',
    'the first public word stands behind a login',
    ({ incident }) => {
      eventOf(incident, 'first-word').public = false;
    },
    'timeline[6].public is false, but the event is marked "public-first-word"; write true, or mark the event that anybody could read ("acknowledged" may stand behind a login)',
  ),
  refuses(
    'first-public-word-is-public',
    'the published review is not public',
    ({ incident }) => {
      eventOf(incident, 'review').public = false;
    },
    'timeline[11].public is false, but the event is marked "review-published"; write true, or mark the event that anybody could read ("acknowledged" may stand behind a login)',
  ),
  accepts('first-public-word-is-public', 'an admission may stand behind a login', ({ incident }) => {
    eventOf(incident, 'customers-told').public = false;
  }),
];
