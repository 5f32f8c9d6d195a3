/** What does a record say about one answer to the failure? */
import { z } from 'zod';
import { responseKinds } from '../vocabulary/response-kinds.ts';
import { idsOf } from './ids-of.ts';
import { statementFields } from './statement.ts';
import { statementText } from './text.ts';

export const response = z
  .strictObject({
    ...statementFields,
    kind: idsOf(responseKinds).meta({ description: 'What sort of answer it was.' }),
    text: statementText.meta({ description: 'What was done, promised or changed, and by whom.' }),
  })
  .meta({ description: 'One thing done to restore the service, to inform, or to do better afterwards.' });

export type Response = z.output<typeof response>;
