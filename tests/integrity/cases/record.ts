/** Cases of the rules in `record/`: the record as a whole. */
import { accepts, eventOf, refuses, type Case } from './case.ts';

export const recordCases: readonly Case[] = [
  refuses(
    'id-tells-the-start',
    'the folder has the date on which the press reported',
    ({ incident }) => {
      incident.id = '2025-03-11-example-mail-sign-in';
    },
    'timeline[2].at "2025-03-10T10:00Z" puts the start of impact on 2025-03-10 in UTC, but the folder is named "2025-03-11-example-mail-sign-in"; correct the time, or name the folder "2025-03-10-example-mail-sign-in"',
  ),
  refuses(
    'id-tells-the-start',
    'the local date of the start is not its date in UTC',
    ({ incident }) => {
      eventOf(incident, 'impact-starts').at = '2025-03-10T20:00-05:00';
    },
    'timeline[2].at "2025-03-10T20:00-05:00" puts the start of impact on 2025-03-11 in UTC, but the folder is named "2025-03-10-example-mail-sign-in"; correct the time, or name the folder "2025-03-11-example-mail-sign-in"',
  ),
  accepts(
    'id-tells-the-start',
    'the start may lie after midnight, and the folder has the earlier date',
    ({ incident }) => {
      eventOf(incident, 'impact-starts').at = '2025-03-10T23:00Z/2025-03-11T02:00Z';
    },
  ),
  accepts('id-tells-the-start', 'only the latest possible start is known', ({ incident }) => {
    eventOf(incident, 'impact-starts').at = '../2025-03-10T10:00Z';
  }),
  accepts('id-tells-the-start', 'without a start there is nothing to compare', ({ incident }) => {
    delete eventOf(incident, 'impact-starts').milestone;
  }),

  refuses(
    'titles-are-unique',
    'two records have the same title but for a comma',
    ({ incidents, incident }) => {
      incidents.push({
        ...structuredClone(incident),
        id: '2025-03-10-other',
        title: 'Example Mail unreachable after a sign-in update March 2025',
        shortTitle: 'Other',
      });
    },
    'title "Example Mail unreachable after a sign-in update March 2025" is also that of 2025-03-10-example-mail-sign-in; add what sets the two apart: the part that failed, the place or the date',
  ),
  refuses(
    'titles-are-unique',
    'two records have the same short title',
    ({ incidents, incident }) => {
      incidents.push({ ...structuredClone(incident), id: '2025-03-10-other', title: 'Other' });
    },
    'shortTitle "Example Mail, March 2025" is also that of 2025-03-10-example-mail-sign-in; add what sets the two apart: the part that failed, the place or the date',
  ),
  accepts('titles-are-unique', 'two records differ by the month', ({ incidents, incident }) => {
    incidents.push({
      ...structuredClone(incident),
      id: '2025-04-10-other',
      title: 'Example Mail unreachable after a sign-in update, April 2025',
      shortTitle: 'Example Mail, April 2025',
    });
  }),

  refuses(
    'identifiers-name-one-incident',
    'two records claim the same number of a status page',
    ({ incidents, incident }) => {
      incidents.push({
        ...structuredClone(incident),
        id: '2025-03-10-other',
        identifiers: [{ scheme: 'statuspage', value: 'ABC-123' }],
      });
    },
    'identifiers[0].value "ABC-123" also identifies 2025-03-10-example-mail-sign-in; give it to the record that it means; if both mean one incident, make one record of them',
  ),
  accepts('identifiers-name-one-incident', 'two incidents are dealt with in one inquiry', ({ incidents, incident }) => {
    incident.identifiers = [{ scheme: 'legislature', value: 'HC 123' }];
    incidents.push({ ...structuredClone(incident), id: '2025-03-10-other' });
  }),

  refuses(
    'one-factor-is-the-trigger',
    'no factor is the trigger',
    ({ incident }) => {
      incident.factors[0]!.role = 'amplifier';
    },
    'factors has no factor with role "trigger"; add one, with class "unknown" where no source says what set it off',
  ),
  refuses(
    'one-factor-is-the-trigger',
    'two factors are triggers',
    ({ incident }) => {
      incident.factors[1]!.role = 'trigger';
    },
    'factors[1].role makes a second trigger, beside "update"; keep one trigger; write "contributing-condition", "latent-fault" or "amplifier" here, and a dispute where sources differ',
  ),
  accepts('one-factor-is-the-trigger', 'the trigger is unknown, and the record says so', ({ incident }) => {
    incident.factors[0]!.class = 'unknown';
  }),

  refuses(
    'disputed-records-name-the-dispute',
    'a record is called disputed and has no dispute',
    ({ incident }) => {
      incident.status = 'disputed';
      incident.disputes = [];
    },
    'status is "disputed", but the record has no dispute; add the contested point to `disputes`, or write "draft" or "reviewed"',
  ),
  accepts('disputed-records-name-the-dispute', 'a disputed record has a dispute', ({ incident }) => {
    incident.status = 'disputed';
  }),
  accepts('disputed-records-name-the-dispute', 'a record without dispute is reviewed', ({ incident }) => {
    incident.disputes = [];
  }),

  refuses(
    'changes-are-in-order',
    'a change is older than the one above it',
    ({ incident }) => {
      incident.changes = [
        { date: '2025-04-01', text: 'First published.' },
        { date: '2025-04-03', text: 'Two sources added.' },
        { date: '2025-04-02', text: 'Read a second time.' },
      ];
    },
    'changes[2].date "2025-04-02" is before the change above it, "2025-04-03"; put the changes in order of date, oldest first',
  ),
  refuses(
    'changes-are-in-order',
    'the revision is not that of the last change',
    ({ incident }) => {
      incident.revised = '2025-04-05';
    },
    'revised "2025-04-05" is not the date of the last change, "2025-04-02"; write "2025-04-02", or add the change of 2025-04-05',
  ),
  refuses(
    'changes-are-in-order',
    'a record is revised and changed before it is created',
    ({ incident }) => {
      incident.created = '2025-05-01';
    },
    'revised "2025-04-02" is before the record was created; write "2025-05-01" or a later day',
    'changes[0].date "2025-04-01" is before the record was created, "2025-05-01"; correct one of the two',
  ),
  accepts('changes-are-in-order', 'two changes are made in one day', ({ incident }) => {
    incident.changes.push({ date: '2025-04-02', text: 'A dispute added.' });
  }),
];
