/** What do we say about a provider, service, organisation or group that records name? */
import { z } from 'zod';
import { entityKinds } from '../vocabulary/entity-kinds.ts';
import { sectors } from '../vocabulary/sectors.ts';
import { idsOf } from './ids-of.ts';
import { id, line } from './text.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166 knows the code; `ZZ` stands for a region that nobody knows. */
const isCountry = (code: string): boolean =>
  // The pattern before has refused what is no code at all, on which this would throw.
  !/^[A-Z]{2}$/.test(code) || (code !== 'ZZ' && regions.of(code) !== undefined);

export const entityFields = z
  .strictObject({
    name: line(120).meta({ description: 'The name that readers know.' }),
    kind: idsOf(entityKinds).meta({ description: 'What sort of thing it is; this gives its folder.' }),
    parent: id.optional().meta({ description: 'Id of the entity that runs it or of which it is a part.' }),
    aliases: z.array(line(120)).max(20).meta({ description: 'Other names under which sources mention it.' }),
    sector: idsOf(sectors)
      .optional()
      .meta({ description: 'Walk of life of an organisation or a group. Required for these.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not an ISO 3166 country code; write "ID"')
      .refine((code) => isCountry(code), 'is the code of no country; write "ID"')
      .optional()
      .meta({ description: 'ISO 3166 code of its country, where it has one.' }),
    description: line(400).meta({ description: 'What it is, in one sentence.' }),
  })
  .refine(({ kind, sector }) => sector !== undefined || (kind !== 'organisation' && kind !== 'group'), {
    message: 'needs the sector in which it works',
    path: ['sector'],
  })
  .meta({ description: 'Something that can fail, or that can be harmed when something fails.' });

export interface Entity extends z.output<typeof entityFields> {
  readonly id: string;
}
