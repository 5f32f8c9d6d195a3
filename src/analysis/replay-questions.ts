/** Where does a replay stop and ask, what does the record answer, and from when on was the cause public? */
import { boundsOf } from '../schema/bounds.ts';
import type { Factor } from '../schema/factor.ts';
import type { Incident } from '../schema/incident.ts';
import type { TimelineEvent } from '../schema/timeline-event.ts';
import type { FactorRole } from '../vocabulary/factor-roles.ts';
import { factorRoles } from '../vocabulary/factor-roles.ts';
import type { Milestone } from '../vocabulary/milestones.ts';
import { milestoneOf } from './milestones.ts';

/** One stop of a replay. */
export interface ReplayPrompt {
  /** Id of the public event after which the reader is asked. */
  readonly after: string;
  /** What is asked besides what the reader would do now. */
  readonly question?: string;
  /** Ids of the events, factors and responses that show what the record says to it. */
  readonly shows: readonly string[];
}

/** What somebody has written for the replay of one record. */
export interface ReplayScript {
  /** Id of the public event that told the cause, where no milestone does. */
  readonly causePublic?: string;
  readonly prompts: readonly ReplayPrompt[];
}

type Told = Pick<Incident, 'timeline'>;

/** What a reader who had to act could not know yet: what was found, done and reached. */
const answers: readonly Milestone[] = ['cause-identified', 'mitigation-started', 'mitigated', 'resolved'];

/**
 * The stop that every record has by itself: after the first public word, or where that is not known after the first that
 * the public could notice. What it shows was not public by then; without any such event there is no stop.
 */
export function plainPromptOf({ timeline }: Told): ReplayPrompt | undefined {
  const bounded = (event: TimelineEvent | undefined) =>
    event?.public && Number.isFinite(boundsOf(event).high) ? event : undefined;
  const stop =
    bounded(milestoneOf({ timeline }, 'public-first-word')) ?? bounded(milestoneOf({ timeline }, 'impact-start'));
  if (!stop) return undefined;
  const moment = boundsOf(stop).high;
  const shows = answers
    .flatMap((milestone) => milestoneOf({ timeline }, milestone) ?? [])
    .filter((event) => !event.public || boundsOf(event).high > moment)
    .map(({ id }) => id);
  return shows.length > 0 ? { after: stop.id, shows } : undefined;
}

/**
 * The event by which the cause, as the record holds it, was public: the one that a script names, else the operator's
 * review, else a public finding of the cause. Undefined where the record does not tell.
 */
export function causePublicOf({ timeline }: Told, script?: ReplayScript): TimelineEvent | undefined {
  const named = timeline.find(({ id }) => id === script?.causePublic);
  return [named, milestoneOf({ timeline }, 'review-published'), milestoneOf({ timeline }, 'cause-identified')].find(
    (event) => event?.public && Number.isFinite(boundsOf(event).high),
  );
}

/** What set it off and what was wrong before. Conditions are often told much later than the cause, so they stay in the record. */
const causal: readonly FactorRole[] = ['trigger', 'latent-fault'];

/** Why it failed, in the order in which a reader wants to be told. */
export function causesOf({ factors }: Pick<Incident, 'factors'>): readonly Factor[] {
  return factorRoles
    .filter(({ id }) => causal.includes(id))
    .flatMap(({ id }) => factors.filter(({ role }) => role === id));
}
