/** Does a record that is called disputed say what is disputed? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';

export const disputedRecordsNameTheDispute: Rule = {
  id: 'disputed-records-name-the-dispute',
  states: 'A record of status disputed has at least one dispute.',
  check: inEachIncident(({ status, disputes }) =>
    status === 'disputed' && disputes.length === 0
      ? [
          {
            part: 'front-matter',
            path: ['status'],
            message: 'is "disputed", but the record has no dispute',
            cure: 'add the contested point to `disputes`, or write "draft" or "reviewed"',
          },
        ]
      : [],
  ),
};
