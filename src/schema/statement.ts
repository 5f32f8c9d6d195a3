/** Which fields does every statement of a record share? */
import { z } from 'zod';
import { sourceId } from './source.ts';
import { note, statementId, weak } from './text.ts';

export const sources = z
  .array(sourceId)
  .min(1, 'has no source; a statement without a source is not written')
  .max(20)
  .meta({ description: 'Ids of the sources that carry the statement.' });

/** Spread into every strict object that states something. */
export const statementFields = {
  id: statementId.meta({
    description: 'Unique in the record, kebab-case and stable: it is an anchor in the page and in links.',
  }),
  sources,
  note: note.optional(),
  weak: weak.optional(),
};

/** What integrity, evidence and anchors need to know of any statement. */
export interface Statement {
  readonly id: string;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
  readonly weak?: string | undefined;
}
