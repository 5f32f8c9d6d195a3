/** What does a record say about one thing that failed because another failed? */
import { z } from 'zod';
import { dependencyKinds } from '../vocabulary/dependency-kinds.ts';
import { idsOf } from './ids-of.ts';
import { statementFields } from './statement.ts';
import { id, statementText } from './text.ts';

export const dependency = z
  .strictObject({
    ...statementFields,
    consumer: id.meta({ description: 'Id of the entity that failed.' }),
    dependsOn: id.meta({ description: 'Id of the entity whose failure took it down.' }),
    kind: idsOf(dependencyKinds).meta({ description: 'Through what it depended.' }),
    text: statementText.meta({ description: 'How the one failed with the other, as somebody testified.' }),
  })
  .meta({ description: 'Testimony that one entity failed because another did.' });

export type Dependency = z.output<typeof dependency>;
