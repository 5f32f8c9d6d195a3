/** What is a case of a message: something bad, the exact words about it, and something good beside it? */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Excerpt } from './excerpts.ts';

/** Changes a collection that lies in a folder. */
export type Change = (root: string) => void;

/** As the documentation prints it: the lines that matter, by the place where they stand, or what is the case in words. */
export type Shown = string | (Excerpt & { readonly analysis?: string });

interface Side {
  readonly change: Change;
  readonly shown: Shown;
}

export interface MessageCase {
  /** A refusal or an integrity rule. */
  readonly code: string;
  readonly bad: Side;
  readonly good: Side;
  /** As printed, after the place. */
  readonly says: string;
}

export const write =
  (file: string, text: string | Uint8Array): Change =>
  (root) => {
    writeFileSync(join(root, file), text);
  };
