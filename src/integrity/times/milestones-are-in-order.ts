/** Could the milestones have happened in an order that their meaning allows? */
import { boundsOf } from '../../schema/bounds.ts';
import type { Incident } from '../../schema/incident.ts';
import type { TimelineEvent } from '../../schema/timeline-event.ts';
import type { Milestone } from '../../vocabulary/milestones.ts';
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/**
 * What cannot come after what, and why. Only what follows from the definitions: an operator may speak, know the cause or
 * start to act before anybody is harmed, may act before it understands, and may publish its review while the last users wait.
 */
export const necessaryOrders: readonly (readonly [earlier: Milestone, later: Milestone, why: string])[] = [
  ['fault-introduced', 'trigger', 'nothing sets off a fault that is not there yet'],
  ['trigger', 'impact-start', 'there is no harm before what set it off'],
  ['impact-start', 'mitigated', 'harm cannot lessen before it begins'],
  ['mitigation-started', 'mitigated', 'an action begins before it has worked'],
  ['mitigated', 'resolved', 'most of the harm is gone before all of it is'],
  ['detected', 'acknowledged', 'nobody admits what they do not know'],
  ['acknowledged', 'public-first-word', 'a public word is itself an admission, so the first admission is no later'],
  ['public-first-word', 'review-published', 'a published review is itself a public word, so the first one is no later'],
  ['impact-start', 'review-published', 'nobody reviews a failure that has harmed nobody yet'],
];

interface Order {
  readonly earlier: Milestone;
  readonly later: Milestone;
  readonly why: string;
}

const stated: readonly Order[] = necessaryOrders.map(([earlier, later, why]) => ({ earlier, later, why }));

/** With what follows by way of other milestones, which a record may lack: the stated orders first, then ever longer ways. */
const allOrders: readonly Order[] = (() => {
  const orders = [...stated];
  // The list grows while it is walked.
  for (const { earlier, later: between, why } of orders)
    for (const next of stated)
      if (next.earlier === between && !orders.some((known) => known.earlier === earlier && known.later === next.later))
        orders.push({ earlier, later: next.later, why: `${why}, and ${next.why}` });
  return orders;
})();

interface Marked {
  readonly event: TimelineEvent;
  readonly index: number;
}

type MarkedEvents = ReadonlyMap<Milestone, Marked>;

/** The marked events of the whole and of each part, by milestone; a second one of a kind is for another rule. */
function markedEvents(incident: Incident): readonly MarkedEvents[] {
  const parts = new Map<string, Map<Milestone, Marked>>();
  incident.timeline.forEach((event, index) => {
    if (event.milestone === undefined) return;
    const part = parts.get(event.of ?? '') ?? new Map<Milestone, Marked>();
    parts.set(event.of ?? '', part);
    if (!part.has(event.milestone)) part.set(event.milestone, { event, index });
  });
  return [...parts.values()];
}

function breachesAmong(marked: MarkedEvents, disputed: ReadonlySet<string>): readonly RecordBreach[] {
  const breaches: RecordBreach[] = [];
  const blamed = new Set<Milestone>();
  for (const { earlier, later, why } of allOrders) {
    const first = marked.get(earlier)?.event;
    const { event: second, index } = marked.get(later) ?? {};
    if (!first || !second || index === undefined || boundsOf(first).low <= boundsOf(second).high) continue;
    if (disputed.has(first.id) || disputed.has(second.id)) continue;
    // One wrong time breaks every order that follows from it: the stated ones are enough to find it.
    const follows = !stated.some((order) => order.earlier === earlier && order.later === later);
    if (follows && (blamed.has(earlier) || blamed.has(later))) continue;
    blamed.add(earlier).add(later);
    breaches.push({
      part: 'front-matter',
      path: ['timeline', index, 'at'],
      message: `${quoted(second.at)} puts ${later} before ${earlier} (${quoted(first.id)}, ${quoted(first.at)}), but ${why}`,
      cure: `correct or widen one of the two times, mark another event, or name ${quoted(second.id)} in a dispute that says why`,
    });
  }
  return breaches;
}

export const milestonesAreInOrder: Rule = {
  id: 'milestones-are-in-order',
  states: 'Milestones can have happened in an order that their meaning allows, unless a dispute names one of the two.',
  check: inEachIncident((incident) => {
    const disputed = new Set(incident.disputes.flatMap(({ statements = [] }) => statements));
    return markedEvents(incident).flatMap((marked) => breachesAmong(marked, disputed));
  }),
};
