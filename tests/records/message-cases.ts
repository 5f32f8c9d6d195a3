/** What does each code of the check say, and about what? */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { casesInWords } from './cases-in-words.ts';
import { essay, story, withBody, withFacts } from './changed-collection.ts';
import { changeOf, type Excerpt } from './excerpts.ts';
import { write, type MessageCase } from './message-case.ts';

/** The cases of a file in `tests/fixtures/messages/`, which is meant to be read. */
function casesIn<Written>(name: string, side: (written: Written) => MessageCase['bad']): readonly MessageCase[] {
  const path = fileURLToPath(new URL(`../fixtures/messages/${name}.yml`, import.meta.url));
  const cases = parse(readFileSync(path, 'utf8')) as { rule: string; bad: Written; good: Written; says: string }[];
  return cases.map(({ rule, bad, good, says }) => ({ code: rule, bad: side(bad), good: side(good), says }));
}

export const messageCases: readonly MessageCase[] = [
  ...casesIn('facts', (facts: string) => ({
    change: write(story, withFacts(story, `${facts}\n`).text),
    shown: { facts },
  })),
  ...casesIn('body', (body: string) => ({
    change: changeOf({ story: body }),
    shown: { story: body },
  })),
  ...casesIn('essay', (body: string) => ({
    change: write(essay, withBody(essay, `\n${body}\n`).text),
    shown: { analysis: body },
  })),
  ...casesIn('rules', (excerpt: Excerpt) => ({ change: changeOf(excerpt), shown: excerpt })),
  ...casesInWords,
];

/** Codes of which nobody can give an example, and why. */
export const withoutExample: Readonly<Record<string, string>> = {
  'body-proof':
    'No text is known that this finds: whatever it would find is refused before. It is there for a gap that nobody knows.',
  'parser-crash':
    'No file is known at which the parser stops or hangs. One that is found is refused by its name from then on, so that the rest can be checked.',
};
