/** Is every term that a story links to in the glossary? */
import { glossary } from '../../vocabulary/glossary.ts';
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { inlinesOf, inStory } from '../story-parts.ts';
import { didYouMean, quoted } from '../wording.ts';

const known: ReadonlySet<string> = new Set(glossary.map(({ id }) => id));

export const storyTermsExist: Rule = {
  id: 'story-terms-exist',
  states: 'Every `<Term>` in a story is a term of the glossary.',
  check: inEachIncident(({ story }) =>
    inlinesOf(story, 'term')
      .filter(({ term }) => !known.has(term))
      .map(({ term, place }) => ({
        ...inStory(place),
        message: `${quoted(term)} is not a term of the glossary`,
        cure: `${didYouMean(term, known)}write the word without \`<Term>\``,
      })),
  ),
};
