/** Does every story have the sections that a reader looks for, in the same order? */
import { storySections, type Block, type Story } from '../../schema/story.ts';
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { inStory, lettersOf } from '../story-parts.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

const expected: readonly string[] = storySections;

interface Section {
  readonly title: string;
  readonly heading: Extract<Block, { kind: 'heading' }>;
  readonly blocks: Block[];
}

/** The story cut at its headings of the first order; what stands before the first of them is in no section. */
function sectionsOf(story: Story): { readonly preface: readonly Block[]; readonly sections: readonly Section[] } {
  const preface: Block[] = [];
  const sections: Section[] = [];
  for (const block of story) {
    if (block.kind === 'heading' && block.depth === 2)
      sections.push({ title: lettersOf(block.children), heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? preface).push(block);
  }
  return { preface, sections };
}

function breachesIn(story: Story): readonly RecordBreach[] {
  const { preface, sections } = sectionsOf(story);
  const breaches: RecordBreach[] = [];
  const [before] = preface;
  if (before)
    breaches.push({
      ...inStory(before.place),
      message: 'stands before the first section',
      cure: `begin with "## ${storySections[0]}"`,
    });
  let reached = -1;
  for (const { title, heading, blocks } of sections) {
    const at = inStory(heading.place);
    const position = expected.indexOf(title);
    if (position === -1)
      breaches.push({
        ...at,
        message: `${quoted(title)} is not a section of a story`,
        cure: `${didYouMean(title, expected)}make it a "###" heading; the sections are ${listed(expected)}`,
      });
    else if (sections.find((other) => other.title === title)?.heading !== heading)
      breaches.push({ ...at, message: `${quoted(title)} is there twice`, cure: 'join the two sections' });
    else if (position < reached)
      breaches.push({
        ...at,
        message: `${quoted(title)} stands after ${quoted(expected[reached] ?? '')}`,
        cure: `keep the order ${listed(expected)}`,
      });
    else if (!blocks.some(({ kind }) => kind !== 'heading'))
      breaches.push({ ...at, message: `${quoted(title)} is empty`, cure: 'write it; where nothing is known, say so' });
    reached = Math.max(reached, position);
  }
  const missing = expected.filter((title) => !sections.some((section) => section.title === title));
  if (missing.length > 0)
    breaches.push({
      part: 'story',
      path: [],
      message: `lacks the section${missing.length === 1 ? '' : 's'} ${listed(missing)}`,
      cure: `add ${listed(missing.map((title) => `## ${title}`))}`,
    });
  return breaches;
}

export const storyHasItsSections: Rule = {
  id: 'story-has-its-sections',
  states: `Every story has the sections ${listed(expected)}, in this order, and none is empty.`,
  check: inEachIncident(({ story }) => breachesIn(story)),
};
