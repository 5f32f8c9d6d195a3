/** What do we say about a provider, service, organisation or group that records name? */
import { z } from 'zod';
import { entityKinds } from '../vocabulary/entity-kinds.ts';
import { idsOf } from './ids-of.ts';
import { id, line } from './text.ts';

export const entityFields = z
  .strictObject({
    name: line(120).meta({ description: 'The name that readers know.' }),
    kind: idsOf(entityKinds).meta({ description: 'What sort of thing it is; this gives its folder.' }),
    parent: id.optional().meta({ description: 'Id of the entity that runs it or of which it is a part.' }),
    aliases: z.array(line(120)).max(20).meta({ description: 'Other names under which sources mention it.' }),
    sector: line(60)
      .optional()
      .meta({ description: 'Walk of life ("aviation", "health"), for organisations and groups.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not an ISO 3166 country code; write "ID"')
      .optional()
      .meta({ description: 'ISO 3166 code of its country, where it has one.' }),
    description: line(400).meta({ description: 'What it is, in one sentence.' }),
  })
  .meta({ description: 'Something that can fail, or that can be harmed when something fails.' });

export interface Entity extends z.output<typeof entityFields> {
  readonly id: string;
}
