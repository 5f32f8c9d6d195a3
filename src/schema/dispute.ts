/** What does a record say about one point on which its sources disagree? */
import { z } from 'zod';
import { disputeTopics } from '../vocabulary/dispute-topics.ts';
import { units } from '../vocabulary/units.ts';
import { idsOf } from './ids-of.ts';
import { timeText } from './instant.ts';
import { sources } from './statement.ts';
import { line, statementId } from './text.ts';

const accountValue = z
  .union([
    z.strictObject({
      amount: z.number().min(0).max(1e15).meta({ description: 'The figure, in full.' }),
      unit: idsOf(units).meta({ description: 'In what it is counted.' }),
    }),
    z.strictObject({ at: timeText }),
  ])
  .meta({
    description:
      'What the account comes to as a figure ({amount, unit}) or a time ({at}), so that accounts can be compared.',
  });

export const account = z
  .strictObject({
    says: line(500).meta({ description: 'What is said, and by whom.' }),
    value: accountValue.optional(),
    sources,
  })
  .meta({ description: 'One side of a disagreement.' });

export const dispute = z
  .strictObject({
    id: statementId.meta({ description: 'Unique in the record, kebab-case and stable.' }),
    about: line(160).meta({ description: 'The point in question, as a short noun phrase.' }),
    topic: idsOf(disputeTopics).meta({ description: 'What sort of point it is.' }),
    statements: z
      .array(statementId)
      .max(12)
      .optional()
      .meta({ description: 'Ids of the statements of this record that it concerns; it is shown beside them.' }),
    accounts: z
      .array(account)
      .min(2, 'needs at least two accounts; one account is no dispute')
      .max(12)
      .meta({ description: 'Who says what.' }),
    assessment: line(1200).meta({
      description: 'What we make of it, and why; "open" where the evidence does not settle it.',
    }),
  })
  .meta({ description: 'One point on which sources disagree: every account, and our assessment.' });

export type Dispute = z.output<typeof dispute>;
