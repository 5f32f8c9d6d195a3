/** What do the pages know? The one door to the content layer: checked records in, a knowledge base out. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Entity } from './schema/entity.ts';
import type { Incident } from './schema/incident.ts';
import { knowledgeBaseOf, type KnowledgeBase } from './schema/knowledge-base.ts';

let loading: Promise<KnowledgeBase> | undefined;

/** Everything that is known, loaded once per build, and anew for each page that an author looks at while writing. */
export function knowledgeBase(): Promise<KnowledgeBase> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

async function load(): Promise<KnowledgeBase> {
  const incidents = await getCollection('incidents');
  const entities = await getCollection('entities');
  // The loader stores what the reader has parsed by the very schemas that these types come from.
  return knowledgeBaseOf(
    incidents.map((entry) => entry.data as unknown as Incident),
    entities.map((entry) => entry.data as unknown as Entity),
  );
}

export type Essay = CollectionEntry<'analyses'>;

/** The analyses, newest first, then by id. */
export async function essays(): Promise<readonly Essay[]> {
  const all = await getCollection('analyses');
  return all.sort((a, b) => b.data.published.localeCompare(a.data.published, 'en') || (a.id < b.id ? -1 : 1));
}
