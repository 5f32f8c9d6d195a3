/** What does a record say about one figure of harm? */
import { z } from 'zod';
import { qualifiers } from '../vocabulary/qualifiers.ts';
import { units } from '../vocabulary/units.ts';
import { idsOf } from './ids-of.ts';
import { publicationDay } from './instant.ts';
import { statementFields } from './statement.ts';
import { id, line } from './text.ts';

const amount = z.number().min(0).max(1e15);

export const impact = z
  .strictObject({
    ...statementFields,
    measure: line(160).meta({ description: 'What was counted ("Flights cancelled on 19 July").' }),
    value: amount
      .optional()
      .meta({ description: 'The figure, in full (8500000, not 8.5 million). Either this or low and high.' }),
    low: amount.optional().meta({ description: 'Lower end of a range.' }),
    high: amount.optional().meta({ description: 'Upper end of a range.' }),
    unit: idsOf(units).meta({ description: 'In what it is counted.' }),
    qualifier: idsOf(qualifiers).meta({ description: 'How firm the figure is.' }),
    scope: line(200).meta({ description: 'Where, and of which whole.' }),
    asOf: publicationDay.optional().meta({ description: 'When the figure was current.' }),
    saidBy: line(120).optional().meta({ description: 'Who counted or estimated it. Required for money.' }),
    leavesOut: line(300).optional().meta({
      description: 'What the figure does not contain. Required for money; "not stated" where no source says.',
    }),
    priceYear: z
      .int()
      .min(1990)
      .max(2100)
      .optional()
      .meta({ description: 'The year whose money it is. Required for money.' }),
    quantity: id
      .optional()
      .meta({ description: 'Shared by rival figures for one and the same thing, which are drawn on one line.' }),
  })
  .refine((entry) => (entry.value === undefined) !== (entry.low === undefined && entry.high === undefined), {
    message: 'needs either value, or low and high',
    path: ['value'],
  })
  .refine((entry) => (entry.low === undefined) === (entry.high === undefined), {
    message: 'needs both low and high',
    path: ['low'],
  })
  .refine((entry) => entry.low === undefined || entry.high === undefined || entry.low < entry.high, {
    message: 'is not below high; write the smaller figure here, or one value',
    path: ['low'],
  })
  .meta({ description: 'One figure of harm with its unit, its firmness, its scope and its witnesses.' });

export type Impact = z.output<typeof impact>;
