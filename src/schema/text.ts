/** Which kinds of text may a record hold, and how long may they be? Every string has a maximum: a record is from a stranger. */
import { z } from 'zod';

/** Kebab-case id: an anchor, an address or a file name. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id; use lower-case letters, digits and single hyphens');

/** Id of a statement inside a record. Section anchors (`section-…`) and source ids (`s1`) are taken. */
export const statementId = id.refine(
  (value) => !/^s\d+$/.test(value) && !value.startsWith('section-') && !value.startsWith('chart-'),
  'is taken for sources (s1), sections (section-…) and charts (chart-…); choose another id',
);

export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:.*\S)?$/u, 'has spaces at an end or a line break; write one line');

/** One statement of a record, one to four sentences. */
export const statementText = line(900);

/** A remark on a statement: what is odd about the time, the number or the witness. */
export const note = line(700).meta({ description: 'What a careful reader should know about this statement.' });

/** Why a statement is kept although no source of grade A or B carries it. */
export const weak = line(300).meta({
  description:
    'Set only where no source of grade A or B carries the statement: why it is kept all the same. It is shown as weak and feeds no statistic.',
});

export const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag; write for example "en", "id" or "zh-Hant"');

/** An address that a reader can follow. Plain `z.url()` would accept `javascript:` and `data:`. */
export const address = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'is not an http(s) address with a domain name' })
  .max(600)
  .refine((value) => !/^https?:\/\/[^/?#]*@/i.test(value), 'holds a user name; remove it')
  .refine(
    (value) => /^https?:\/\/[^\s/<>"\\][^\s<>"\\]*$/i.test(value),
    'holds a blank, a quotation mark or an angle bracket; write them percent-encoded',
  );
