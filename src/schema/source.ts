/** What does the bibliography say about a source? */
import { z } from 'zod';
import { sourceKinds } from '../vocabulary/source-kinds.ts';
import { sourceReadings } from '../vocabulary/source-readings.ts';
import { idsOf } from './ids-of.ts';
import { calendarDay, publicationDay } from './instant.ts';
import { address, language, line } from './text.ts';

export const sourceId = z.string().regex(/^s[1-9]\d{0,2}$/, 'is not a source id; write "s1"');

export const source = z
  .strictObject({
    url: address.nullable().meta({
      description:
        'Where it can be read; null when no address was seen. An address that was not seen is never written.',
    }),
    locator: line(300)
      .optional()
      .meta({ description: 'How to find it where there is no address, or the place inside a long text.' }),
    title: line(300).meta({ description: 'Its title, in its own language.' }),
    publisher: line(160).meta({
      description: 'Who published it. Independence is counted by publisher: write one publisher always the same way.',
    }),
    kind: idsOf(sourceKinds).meta({ description: 'What sort of witness it is; this gives its grade.' }),
    published: publicationDay.optional(),
    language: language.meta({ description: 'Language of the text as we read it.' }),
    accessed: calendarDay.optional().meta({ description: 'The day on which we read it, where that was noted.' }),
    archived: address.optional().meta({ description: 'Address of an archived copy that was seen.' }),
    read: idsOf(sourceReadings).meta({ description: 'How much of it we have read.' }),
    relays: line(160).optional().meta({
      description:
        'Whose statement it passes on, when it only passes on ("Microsoft"). Such a source is the same witness as every other relay of that statement.',
    }),
    copyOf: sourceId
      .optional()
      .meta({ description: 'The source of which it is a copy, a translation or a rewrite: the two are one witness.' }),
    supports: line(600).meta({ description: 'What in this record rests on it, in our own words.' }),
  })
  .meta({ description: 'One source: who published what, where, and what it supports.' });

export const bibliography = z.record(sourceId, source).meta({ description: 'The sources of one record, by id.' });

export type Source = z.output<typeof source>;
export type Bibliography = z.output<typeof bibliography>;
