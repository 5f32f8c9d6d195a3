/** Does every sentence of a story that states a number say whose number it is? */
import type { Incident } from '../../schema/incident.ts';
import type { KnowledgeBase } from '../../schema/knowledge-base.ts';
import type { Rule } from '../rule.ts';
import { inStory, textBlocksOf } from '../story-parts.ts';
import { quotedAround } from '../wording.ts';
import { sentencesOf, withoutDigits } from './sentences.ts';

const digit = /\p{N}/u;

/** A word as a pattern that matches only itself. */
const escaped = (word: string): string => word.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);

/** Matches any of the names as a whole, the longest first, whatever kind of space is in it. */
function anyOf(names: readonly string[]): RegExp | undefined {
  const patterns = [...new Set(names.filter((name) => digit.test(name)))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .split(/\s+/u)
        .map((word) => escaped(word))
        .join(String.raw`\s+`),
    );
  return patterns.length === 0
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

function breachesIn(incident: Incident, namesOfEntities: RegExp | undefined) {
  const names = [namesOfEntities, anyOf(incident.identifiers.map(({ value }) => value))];
  const hideNames = (text: string): string =>
    names
      .reduce((hidden, name) => (name ? hidden.replace(name, withoutDigits) : hidden), text)
      // Digits that follow a letter belong to a name as well: S3, IPv6, v1.2.
      .replace(/(?<=\p{L})\p{N}+(?:\.\p{N}+)*/gu, withoutDigits);
  return textBlocksOf(incident.story).flatMap(({ block, inlines }) =>
    sentencesOf(inlines, hideNames)
      .filter(({ numberAt, isCited }) => numberAt !== -1 && !isCited)
      .map(({ text, numberAt }) => ({
        subject: incident.id,
        ...inStory(block.place),
        message: `states a number without a source: ${quotedAround(text, numberAt)}`,
        cure:
          block.kind === 'heading'
            ? 'leave the number out of the heading'
            : 'add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
      })),
  );
}

/** Names with a number in them, which states nothing: "Microsoft 365", "Route 53". */
function namesOf({ entities }: KnowledgeBase): readonly string[] {
  return [...entities.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
}

export const numbersInProseAreCited: Rule = {
  id: 'numbers-in-prose-are-cited',
  states:
    'Every sentence of a story with a number in it has a citation or a printed fact; numbers in names do not count.',
  check: (knowledgeBase) => {
    const namesOfEntities = anyOf(namesOf(knowledgeBase));
    return knowledgeBase.incidents.flatMap((incident) => breachesIn(incident, namesOfEntities));
  },
};
