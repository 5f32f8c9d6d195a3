/** What does the front matter of an incident record say? */
import { z } from 'zod';
import { identifierSchemes } from '../vocabulary/identifier-schemes.ts';
import { recordStatuses } from '../vocabulary/record-statuses.ts';
import { relationKinds } from '../vocabulary/relation-kinds.ts';
import { idsOf } from './ids-of.ts';
import { dependency } from './dependency.ts';
import { dispute } from './dispute.ts';
import { factor } from './factor.ts';
import { impact } from './impact.ts';
import { calendarDay } from './instant.ts';
import { response } from './response.ts';
import type { Bibliography } from './source.ts';
import { statementFields } from './statement.ts';
import type { Story } from './story.ts';
import { id, line, statementText } from './text.ts';
import { timelineEvent } from './timeline-event.ts';

export const incidentId = z
  .string()
  .max(90)
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/,
    'is not an incident id; write the UTC date of impact start and a short name, "2025-07-09-outlook-mailbox-access"',
  );

const identifier = z
  .strictObject({
    scheme: idsOf(identifierSchemes).meta({ description: 'Whose list it is in.' }),
    value: line(200).meta({ description: 'The number or name in that list.' }),
  })
  .meta({ description: 'The name or number under which others file the incident.' });

const change = z
  .strictObject({
    date: calendarDay,
    text: line(300).meta({ description: 'What changed, in one line.' }),
  })
  .meta({ description: 'One revision of the record.' });

const relation = z
  .strictObject({
    ...statementFields,
    kind: idsOf(relationKinds).meta({ description: 'How the two stand to each other.' }),
    incident: incidentId.meta({ description: 'Id of the other incident, which may not have a record yet.' }),
    title: line(160).meta({ description: 'Name of the other incident, for as long as it has no record.' }),
    text: statementText.meta({ description: 'What connects or separates the two.' }),
  })
  .meta({ description: 'How this incident stands to another one.' });

export const incidentFrontMatter = z
  .strictObject({
    title: line(140).meta({ description: 'A neutral title that names the service, what failed and when.' }),
    shortTitle: line(40).meta({
      description: 'A name short enough for a label in a picture ("CrowdStrike, July 2024").',
    }),
    summary: line(1200).meta({ description: 'Two to four sentences that a hurried reader can quote.' }),
    provider: id.meta({ description: 'Id of the organisation whose system failed.' }),
    services: z.array(id).min(1).max(30).meta({ description: 'Ids of the services that failed.' }),
    identifiers: z.array(identifier).max(20).meta({ description: 'Names and numbers under which others file it.' }),
    status: idsOf(recordStatuses).meta({ description: 'How far the record has been checked.' }),
    created: calendarDay.meta({ description: 'The day on which the record was first published.' }),
    revised: calendarDay.meta({ description: 'The day of the latest change.' }),
    changes: z.array(change).min(1).max(100).meta({ description: 'Every revision, oldest first.' }),
    timeline: z.array(timelineEvent).min(1).max(200).meta({ description: 'The events, in order of time.' }),
    impact: z.array(impact).max(120).meta({ description: 'The figures of harm.' }),
    factors: z.array(factor).min(1).max(40).meta({ description: 'The reasons.' }),
    dependencies: z.array(dependency).max(80).meta({ description: 'Who failed because of whom.' }),
    response: z.array(response).max(60).meta({ description: 'What was done during and after.' }),
    disputes: z.array(dispute).max(60).meta({ description: 'Where sources disagree.' }),
    relations: z.array(relation).max(20).meta({ description: 'Other incidents that belong beside this one.' }),
    openQuestions: z
      .array(line(500))
      .max(40)
      .meta({ description: 'What could not be established; an empty list is written as such.' }),
  })
  .meta({ description: 'The facts of one incident.' });

export type IncidentFrontMatter = z.output<typeof incidentFrontMatter>;
export type Identifier = z.output<typeof identifier>;
export type Relation = z.output<typeof relation>;

/** One incident, joined from its folder: facts, bibliography and story. Every value survives JSON. */
export interface Incident extends IncidentFrontMatter {
  readonly id: string;
  readonly bibliography: Bibliography;
  readonly story: Story;
}
