/** How does English lead a reader through an incident as it unfolded? */
import type { Minutes } from '../analysis/duration.ts';
import { calendarDate, minutes, moment, span, unbroken } from './en-times.ts';

/** "5 min to 1 h 23 min after the start of harm", "in the minute in which the harm began": a distance with its bounds. */
function since({ low, high }: Minutes): string {
  if (low === 0 && high === 0) return 'in the minute in which the harm began';
  if (low >= 0) return unbroken(`${span({ low, high })} after the start of harm`);
  if (high <= 0) return unbroken(`${span({ low: -high, high: -low })} before the start of harm`);
  return unbroken(`between ${minutes(-low)} before and ${minutes(high)} after the start of harm`);
}

const minute = 60_000;
const day = 1440 * minute;

/** "05:27 UTC on 19 July 2024"; a time known to the day ends with its last minute, which nobody would call 23:59. */
function momentOf(at: number): string {
  if (!Number.isFinite(at)) return 'Latest moment not known';
  return at % day === day - minute ? `End of ${calendarDate(at)}, UTC` : moment(at);
}

export const replay = {
  title: 'Replay',
  titleOf: (name: string) => `Replay: ${name}`,
  descriptionOf: (name: string, moments: number) =>
    `${name}, step by step in ${moments} moments: what the public could know at each, what was broken, what had been said, and the cause only when it was public.`,
  lead: 'Step through an incident as it unfolded, with no more than the public could know at each moment. Stop where you would have had to decide, and then see what the record shows.',
  leadOf: 'What could be known, moment by moment. The cause stays folded until it was public, or until you ask.',
  record: 'The record, with its sources',
  link: 'Replay it, step by step',
  all: 'All replays',
  index: {
    count: (events: number, moments: number) => `${events} events, ${moments} public moments`,
    written: 'With questions written for them',
    others: 'From the record alone',
  },
  form: 'Steps of the replay',
  first: 'First',
  previous: 'Previous',
  next: 'Next',
  last: 'Last',
  keys: 'The left and right arrow keys step too. Nothing moves by itself, and the address holds the moment.',
  view: 'Show',
  views: { public: 'what was public', all: 'everything' },
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  announce: (step: number, of: number, time: string, events: number) =>
    `Step ${step} of ${of}: ${time}, ${events} new ${events === 1 ? 'event' : 'events'}.`,
  clock: momentOf,
  since: (span: Minutes | undefined) => (span ? since(span) : 'How long after the start of harm is not known'),
  now: 'New at this moment',
  broken: 'What is broken',
  said: 'What had been said',
  done: 'What the operator had done',
  noneYet: 'The record holds no such event from before this moment.',
  earlier: (n: number) => `${n} earlier`,
  nothingPublic: 'The record holds nothing that was public with a known latest moment. Choose “everything”.',
  whole: (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '),
  conditions: { failing: 'has failed, no end told', easing: 'most of the harm gone', over: 'over' },
  course: 'The course, in order',
  courseIntro:
    'Each event stands at its latest possible moment: from then on it had certainly happened. Texts are those of the record, which was written afterwards.',
  hindsight:
    'Texts are those of the record, which was written afterwards; each event appears at its latest possible moment.',
  prompt: 'What would you do now?',
  plainQuestion: 'What do you know for certain, what do you do, and what do you tell those who depend on you?',
  reveal: 'What the record shows',
  notes: 'Notes',
  cause: {
    title: 'The cause',
    reveal: 'The cause, as the record holds it',
    notYet: 'It was not public at this moment.',
    since: (at: number) => `Public by ${momentOf(at).replace(/^End/, 'the end')}.`,
    unknown: 'The record does not tell when it became public.',
  },
  problems: {
    step: (id: string) => `There is no moment “${id}” here, so the replay stands at its first.`,
    view: (id: string) => `There is no view “${id}”, so you see what was public.`,
  },
} as const;
