/** What does a record say about one reason? */
import { z } from 'zod';
import { factorClasses } from '../vocabulary/factor-classes.ts';
import { factorRoles } from '../vocabulary/factor-roles.ts';
import { idsOf } from './ids-of.ts';
import { statementFields } from './statement.ts';
import { statementText } from './text.ts';

export const factor = z
  .strictObject({
    ...statementFields,
    role: idsOf(factorRoles).meta({
      description: 'What part it played. A record has one trigger, or one of class unknown.',
    }),
    class: idsOf(factorClasses).meta({ description: 'What sort of thing it was.' }),
    text: statementText.meta({ description: 'The reason, only as far as a source states it.' }),
  })
  .meta({ description: 'One reason why it failed, spread, went unnoticed or lasted.' });

export type Factor = z.output<typeof factor>;
