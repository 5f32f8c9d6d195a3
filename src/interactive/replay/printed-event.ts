/** Which event does a piece of the printed course hold? Its values come from the checked record. */
import type { ReplayEvent } from '../../analysis/replay.ts';

export interface PrintedEvent extends ReplayEvent {
  readonly node: HTMLElement;
  /** Name of the part of the incident that the event speaks of. */
  readonly part: string | undefined;
}

export function printedEvent(node: HTMLElement): PrintedEvent {
  const { event = '', at = '', precision, lane, milestone, of, part } = node.dataset;
  return {
    node,
    part,
    id: event,
    at,
    precision: precision as ReplayEvent['precision'],
    lane: lane as ReplayEvent['lane'],
    public: node.dataset['public'] !== undefined,
    milestone: milestone as ReplayEvent['milestone'],
    of,
  };
}
