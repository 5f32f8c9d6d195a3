/** Which spans between milestones have a name? Each is computed, never typed. */
import type { Milestone } from './milestones.ts';
import type { Term } from './term.ts';

export const durations = [
  {
    id: 'time-to-detect',
    from: 'impact-start',
    to: 'detected',
    label: 'Time to detect',
    definition: 'From the start of impact to the operator’s first knowledge of it.',
  },
  {
    id: 'time-to-public-word',
    from: 'impact-start',
    to: 'public-first-word',
    label: 'Silence',
    definition: 'From the start of impact to the operator’s first statement that anybody could read.',
  },
  {
    id: 'time-to-identify',
    from: 'impact-start',
    to: 'cause-identified',
    label: 'Time to identify the cause',
    definition: 'From the start of impact to the moment from which the cause was known.',
  },
  {
    id: 'time-to-mitigate',
    from: 'impact-start',
    to: 'mitigated',
    label: 'Time to mitigate',
    definition: 'From the start of impact until most of the harm was gone.',
  },
  {
    id: 'time-to-recover',
    from: 'impact-start',
    to: 'resolved',
    label: 'Time to recover',
    definition: 'From the start of impact until the harm was declared over.',
  },
  {
    id: 'dormancy',
    from: 'fault-introduced',
    to: 'trigger',
    label: 'Dormancy',
    definition: 'How long the fault lay unnoticed before something set it off.',
  },
] as const satisfies readonly (Term & { from: Milestone; to: Milestone })[];

export type DurationName = (typeof durations)[number]['id'];
