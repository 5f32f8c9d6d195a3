/** Where does a record cite which source? */
import type { Incident } from '../schema/incident.ts';
import type { RecordBreach } from './each-incident.ts';
import { accountsOf, statementsOf } from './statements.ts';
import { inlinesOf, inStory } from './story-parts.ts';

export interface Citation {
  readonly source: string;
  readonly at: Pick<RecordBreach, 'part' | 'path' | 'place'>;
}

/** Every mention of a source by a statement, by an account of a dispute, or in the story. */
export function citationsOf(incident: Incident): readonly Citation[] {
  const lists = [
    ...statementsOf(incident).map(({ statement, path }) => ({ sources: statement.sources, path })),
    ...accountsOf(incident).map(({ account, path }) => ({ sources: account.sources, path })),
  ];
  return [
    ...lists.flatMap(({ sources, path }) =>
      sources.map((source, index) => ({
        source,
        at: { part: 'front-matter', path: [...path, 'sources', index] } as const,
      })),
    ),
    ...inlinesOf(incident.story, 'cite').flatMap(({ sources, place }) =>
      sources.map((source) => ({ source, at: inStory(place) })),
    ),
  ];
}
