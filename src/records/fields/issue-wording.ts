/** How does an issue of the schema read to somebody who has to mend it? */
import type { z } from 'zod';
import { nearestTo, quoted } from '../../integrity/wording.ts';
import type { Wording } from '../refuse.ts';
import type { Refusal } from '../refusals.ts';
import { descriptionOf } from './field-of.ts';

export type Issue = z.core.$ZodIssue;

/** What to write, for the clauses of the schema that do not say it themselves. */
const cures = new Map([
  ['names a day that is not in the calendar', 'write a day that exists'],
  ['needs either value, or low and high', 'write one figure as "value", or two as "low" and "high"'],
  ['needs both low and high', 'add the end that is missing'],
  ['is not an http(s) address with a domain name', 'write "https://example.org/page", or null where none was seen'],
]);

/** What a person calls the types of the schema, and of JavaScript. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
  record: 'a mapping of fields',
};

function valueText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** The rule that an issue breaks and the words for it. Unknown keys have words of their own. */
export function wordingOf(issue: Issue, value: unknown, field: z.ZodType | undefined): Wording & { rule: Refusal } {
  const description = descriptionOf(field);
  const about = description === undefined ? 'correct it' : `write what is asked for: ${description}`;
  if (value === undefined) {
    return {
      rule: 'field-missing',
      message: 'is missing',
      cure: description === undefined ? 'add it' : `add it: ${description}`,
    };
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return typeWording(issue, value, about);
  if (issue.code === 'invalid_value') return { rule: 'field-value', ...choiceWording(issue.values, value) };
  if ((issue.code === 'too_big' || issue.code === 'too_small') && isOwnMessage(issue)) {
    return { rule: 'field-length', ...lengthWording(issue, value) };
  }
  return {
    rule: issue.code === 'too_small' ? 'field-length' : 'field-format',
    ...clauseWording(issue.message, value, about),
  };
}

function typeWording(issue: Issue, value: unknown, about: string): Wording & { rule: Refusal } {
  const rule = 'field-type';
  if (value === null) return { rule, message: 'is empty', cure: about };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { rule, message: `${value} is not a figure`, cure: 'write a number, 8500000' };
  }
  const expected =
    issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : 'of the kind asked for';
  const isTextNeeded = expected === 'text' && (typeof value === 'number' || typeof value === 'boolean');
  const cure = isTextNeeded
    ? `write it in quotes, "${String(value)}"`
    : typeof value === 'string' && expected !== 'text' && !expected.startsWith('a list')
      ? `write ${expected}, without quotes`
      : expected === 'a list'
        ? 'write each entry on a line of its own after "- "'
        : about;
  return { rule, message: `${valueText(value)} is not ${expected}`, cure };
}

function choiceWording(values: readonly unknown[], value: unknown): Wording {
  const known = values.map(String);
  const nearest = typeof value === 'string' ? nearestTo(value, known) : undefined;
  const list = `write one of ${known.join(', ')}`;
  return {
    message: `${valueText(value)} is not one of the values allowed`,
    cure: nearest === undefined ? list : `did you mean "${nearest}"? otherwise ${list}`,
  };
}

/** True when the schema left the wording to Zod. */
const isOwnMessage = (issue: Issue) => /^Too (?:big|small):/.test(issue.message);

function lengthWording(issue: Issue & { code: 'too_big' | 'too_small' }, value: unknown): Wording {
  const isBig = issue.code === 'too_big';
  const bound = Number(isBig ? issue.maximum : issue.minimum);
  if (typeof value === 'string') {
    if (value === '') return { message: 'is empty', cure: 'write it, or leave the field out where it may be left out' };
    return { message: `has ${value.length} characters, more than the ${bound} allowed`, cure: 'shorten it' };
  }
  if (Array.isArray(value)) {
    const message = `has ${value.length} entries, ${isBig ? 'more than the' : 'fewer than the'} ${bound} ${isBig ? 'allowed' : 'needed'}`;
    return { message, cure: isBig ? 'keep the ones that matter' : 'add what is missing' };
  }
  return {
    message: `${String(value)} is ${isBig ? 'more' : 'less'} than ${bound}`,
    cure: `write a number ${isBig ? 'up to' : 'from'} ${bound}`,
  };
}

/** The schema's own clauses read `is not …; write …`. */
function clauseWording(clause: string, value: unknown, about: string): Wording {
  const [wrong = clause, ...rest] = clause.split('; ');
  const cure = rest.length > 0 ? rest.join('; ') : (cures.get(wrong) ?? about);
  const isQuotable = typeof value === 'string' && value !== '';
  return { message: isQuotable ? `${quoted(value)} ${wrong}` : wrong, cure };
}

/** Words for a key that no field has. */
export function unknownKeyWording(key: string, known: readonly string[]): Wording {
  if (key === 'slug')
    return { message: 'is not a field', cure: 'remove it; the id of a record is its folder and cannot be overridden' };
  const nearest = nearestTo(key, known);
  const list = `the fields here are ${known.join(', ')}`;
  return {
    message: 'is not a field',
    cure: nearest === undefined ? `remove it; ${list}` : `did you mean "${nearest}"? ${list}`,
  };
}
