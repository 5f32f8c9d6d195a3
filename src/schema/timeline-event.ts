/** What does a record say about one moment of an incident? */
import { z } from 'zod';
import { lanes } from '../vocabulary/lanes.ts';
import { milestones } from '../vocabulary/milestones.ts';
import { precisions } from '../vocabulary/precisions.ts';
import { idsOf } from './ids-of.ts';
import { timeText } from './instant.ts';
import { statementFields } from './statement.ts';
import { id, line, statementText } from './text.ts';

export const timelineEvent = z
  .strictObject({
    ...statementFields,
    at: timeText,
    precision: idsOf(precisions).meta({ description: 'How exactly the source gives the time.' }),
    zoneAsWritten: line(40)
      .optional()
      .meta({ description: 'The zone in which the source gives the time, when it is not UTC ("EDT").' }),
    milestone: idsOf(milestones).optional().meta({
      description: 'The turning point that this event is. One of each for the incident as a whole; absent is absent.',
    }),
    of: id.optional().meta({
      description: 'Id of the service or organisation, when the event speaks of a part of the incident only.',
    }),
    actor: line(120).meta({ description: 'Who did, said or suffered it.' }),
    lane: idsOf(lanes).meta({ description: 'Whose doing it tells: the lane of the timeline in which it is drawn.' }),
    public: z.boolean().meta({ description: 'Whether anybody outside could know it at that moment.' }),
    text: statementText.meta({ description: 'What happened, in one to three sentences.' }),
  })
  .meta({ description: 'One moment, or one bounded span of uncertainty, in the course of an incident.' });

export type TimelineEvent = z.output<typeof timelineEvent>;
