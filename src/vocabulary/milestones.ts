/** Which turning points of an incident can a timeline event mark? In the order in which they usually come. */
import type { Term } from './term.ts';

export const milestones = [
  {
    id: 'fault-introduced',
    label: 'Fault introduced',
    definition: 'The moment at which the defect that later did harm entered the running system.',
  },
  { id: 'trigger', label: 'Trigger', definition: 'The change or event that turned the defect into a failure.' },
  {
    id: 'impact-start',
    label: 'Impact starts',
    definition: 'The moment from which somebody outside the operator’s own systems was harmed.',
  },
  { id: 'detected', label: 'Detected', definition: 'The operator’s first knowledge that something was wrong.' },
  {
    id: 'acknowledged',
    label: 'Acknowledged',
    definition: 'The operator’s first admission to its customers, in public or behind a login.',
  },
  {
    id: 'public-first-word',
    label: 'First public word',
    definition: 'The operator’s first statement that anybody could read without a login.',
  },
  {
    id: 'cause-identified',
    label: 'Cause identified',
    definition: 'The moment from which the operator could name, or correctly suspected and acted on, the cause.',
  },
  {
    id: 'mitigation-started',
    label: 'Mitigation starts',
    definition: 'The start of the action that in the end removed the harm, or most of it.',
  },
  { id: 'mitigated', label: 'Mitigated', definition: 'The moment at which most of the harm was gone.' },
  {
    id: 'resolved',
    label: 'Resolved',
    definition:
      'The moment at which the operator, or the evidence, declares the harm over; what “over” leaves out stands in the event.',
  },
  {
    id: 'review-published',
    label: 'Review published',
    definition: 'The publication of the operator’s full account of what happened.',
  },
] as const satisfies readonly Term[];

export type Milestone = (typeof milestones)[number]['id'];
