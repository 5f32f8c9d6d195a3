/** Which folder of `content/` becomes which collection? Records and entities come through the one reader; essays are MDX. */
import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readCollection, type Collection } from './records/read-collection.ts';
import { human } from './records/reporters/human.ts';
import { essayFrontMatter } from './schema/essay.ts';
import { incidentFrontMatter } from './schema/incident.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

let reading: Promise<Collection> | undefined;

/** Reads once for both collections, and stops the build with every finding at once. */
async function checked(): Promise<Collection> {
  reading ??= readCollection({ root });
  const collection = await reading;
  if (collection.findings.length > 0) throw new Error(`The records have findings:\n${human(collection.findings)}`);
  return collection;
}

function loaderOf(
  name: string,
  select: (collection: Collection) => Iterable<{ readonly id: string }>,
  fileOf?: (id: string) => string,
): Loader {
  const fill = async ({ store, generateDigest }: Pick<LoaderContext, 'store' | 'generateDigest'>) => {
    const collection = await checked();
    store.clear();
    for (const entry of select(collection)) {
      const data = entry as { readonly id: string } & Record<string, unknown>;
      // The path lets an editor know by which schema to complete the file's front matter.
      const filePath = fileOf?.(entry.id);
      store.set({ id: entry.id, data, digest: generateDigest(data), ...(filePath && { filePath }) });
    }
  };
  return {
    name,
    async load(context) {
      await fill(context);
      // Authors see their change at once, or the findings.
      context.watcher?.add(`${root}content`);
      context.watcher?.on('change', (path) => {
        if (!path.includes('/content/')) return;
        reading = undefined;
        void fill(context).catch((error: unknown) => {
          context.logger.error(String(error));
        });
      });
    },
  };
}

export const collections = {
  incidents: defineCollection({
    loader: loaderOf(
      'incident-records',
      (collection) => collection.knowledgeBase.incidents,
      (id) => `content/incidents/${id}/index.mdx`,
    ),
    schema: incidentFrontMatter,
  }),
  entities: defineCollection({
    loader: loaderOf('entities', (collection) => collection.knowledgeBase.entities.values()),
  }),
  analyses: defineCollection({
    loader: glob({ base: './content/analyses', pattern: '*.mdx' }),
    schema: essayFrontMatter,
  }),
};
