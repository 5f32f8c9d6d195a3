/** What must be known before a record can be begun, and how is it asked? */
import { z } from 'zod';
import { entityFields } from '../schema/entity.ts';
import { calendarDay, instantPattern, publicationDay } from '../schema/instant.ts';
import { address, id, language, line } from '../schema/text.ts';
import { incidentFrontMatter } from '../schema/incident.ts';
import { source } from '../schema/source.ts';
import { sourceKinds } from '../vocabulary/source-kinds.ts';

export interface Question {
  /** Name of the flag. */
  readonly flag: string;
  readonly asks: string;
  readonly example: string;
  readonly answer: z.ZodType<string>;
}

const { title, shortTitle } = incidentFrontMatter.shape;

/** When harm began: an instant, or the day where no more is known. */
const start = z.union([z.string().regex(instantPattern), calendarDay], {
  error: 'is not an instant with zone or a day; write "2026-03-04T10:20Z" or "2026-03-04"',
});

export const questions = [
  {
    flag: 'title',
    asks: 'Title: what failed, how and when, in neutral words',
    example: 'Example Mail unreachable after a sign-in update, March 2026',
    answer: title,
  },
  {
    flag: 'short-title',
    asks: 'Short title, for labels in pictures',
    example: 'Example Mail, March 2026',
    answer: shortTitle,
  },
  { flag: 'start', asks: 'When harm began, in UTC', example: '2026-03-04T10:20Z', answer: start },
  { flag: 'name', asks: 'Short name for the address, after the date', example: 'example-mail-sign-in', answer: id },
  { flag: 'provider', asks: 'Id of the provider whose system failed', example: 'example-cloud', answer: id },
  { flag: 'service', asks: 'Id of the service that failed', example: 'example-mail', answer: id },
  {
    flag: 'source-url',
    asks: 'Address of the best source that you have read',
    example: 'https://status.example.com/incidents/x1y2z3',
    answer: address,
  },
  {
    flag: 'source-title',
    asks: 'Title of that source, in its own language',
    example: 'Review: sign-in failures on 4 March',
    answer: line(300),
  },
  { flag: 'source-publisher', asks: 'Who published it', example: 'Example Cloud', answer: line(160) },
  {
    flag: 'source-kind',
    asks: `What sort of witness it is (${sourceKinds.map(({ id: kind }) => kind).join(', ')})`,
    example: 'primary',
    answer: source.shape.kind,
  },
  { flag: 'source-language', asks: 'Language tag of that source', example: 'en', answer: language },
  {
    flag: 'source-published',
    asks: 'When it was published: a day, a month or a year',
    example: '2026-03-10',
    answer: publicationDay,
  },
  {
    flag: 'source-read',
    asks: 'How much of it you have read (full, excerpt)',
    example: 'excerpt',
    answer: z.enum(['full', 'excerpt'], {
      error: 'is neither "full" nor "excerpt"; a record rests on sources that were read',
    }),
  },
] as const satisfies readonly Question[];

export type Flag = (typeof questions)[number]['flag'];
export type Answers = Readonly<Record<Flag, string>>;

/** What is wrong with an answer, as a clause that follows it; nothing where it will do. */
export function complaintAbout({ answer }: Question, text: string): string | undefined {
  const result = answer.safeParse(text);
  return result.success ? undefined : (result.error.issues[0]?.message ?? 'cannot be used');
}

/** "example-cloud" as a name that somebody still has to look at: "Example Cloud". */
export function nameFrom(entityId: string): string {
  const name = entityId
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return entityFields.shape.name.parse(name);
}
