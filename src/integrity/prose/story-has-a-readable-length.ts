/** Is a story long enough to tell what happened, and short enough to be read? */
import { inEachIncident } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import type { Story } from '../../schema/story.ts';
import { textBlocksOf } from '../story-parts.ts';

/** Below this a story leaves a section to guesswork; above it a reader is better served by the timeline. */
const fewest = 400;
const most = 1000;

/** Words as they will be read: a printed fact or term counts as one, a citation as none. */
function wordsIn(story: Story): number {
  const text = textBlocksOf(story)
    .flatMap(({ inlines }) => [...inlines, { kind: 'text', text: ' ' } as const])
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      return inline.kind === 'fact' || inline.kind === 'term' ? 'x' : '';
    })
    .join('');
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export const storyHasAReadableLength: Rule = {
  id: 'story-has-a-readable-length',
  states: `Every story has between ${fewest} and ${most} words; that of a draft may be shorter.`,
  check: inEachIncident(({ status, story }) => {
    const words = wordsIn(story);
    if ((words >= fewest || status === 'draft') && words <= most) return [];
    const [first] = story;
    return [
      {
        part: 'story',
        path: [],
        ...(first && { place: first.place }),
        message: `has ${words} words`,
        cure:
          words < fewest
            ? `tell more, up to at least ${fewest} words`
            : `cut it to ${most} words; details belong in the timeline`,
      },
    ];
  }),
};
