/** What is an integrity rule, and what does it say when records do not agree? */
import type { KnowledgeBase } from '../schema/knowledge-base.ts';
import type { Place } from '../schema/story.ts';

/** Which file of the knowledge base a breach is in. */
export type Part = 'front-matter' | 'story' | 'sources' | 'entity';

export interface Breach {
  /** Id of the incident or entity. */
  readonly subject: string;
  readonly part: Part;
  /** Path of the field inside the file, as in `["timeline", 3, "at"]`; empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  /** Where it is, for parts of the story; the reader finds the place of fields by their path. */
  readonly place?: Place;
  /** What is wrong, quoting the offending text. A clause that follows the path: `is not …`. */
  readonly message: string;
  /** What to write instead. */
  readonly cure: string;
}

export interface Rule {
  /** Kebab-case, equal to the file name; printed with each finding. */
  readonly id: string;
  /** The rule as one sentence, so that the list of rules can be read aloud. */
  readonly states: string;
  readonly check: (knowledgeBase: KnowledgeBase) => readonly Breach[];
}
