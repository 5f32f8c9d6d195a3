/** What do the files under content/ say, and what is wrong with them? The one reader: for the check, the site and the tests. */
import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import { entityFields, type Entity } from '../schema/entity.ts';
import { essayFrontMatter, type EssayFrontMatter } from '../schema/essay.ts';
import { incidentFrontMatter, type Incident } from '../schema/incident.ts';
import { knowledgeBaseOf, type KnowledgeBase } from '../schema/knowledge-base.ts';
import { bibliography } from '../schema/source.ts';
import { entityKinds } from '../vocabulary/entity-kinds.ts';
import { breachesOf, fileOf } from './breaches.ts';
import { essayComponents, recordComponents } from './contain/components.ts';
import { essayReferenceComplaints } from './essay-references.ts';
import { checkFields } from './fields/check-fields.ts';
import { contentTree, type ContentTree } from './files/content-tree.ts';
import { splitFrontMatter, type Parts } from './files/front-matter.ts';
import { pathText, type Finding } from './finding.ts';
import { Reading, type ReadOptions } from './reading.ts';
import { refuse } from './refuse.ts';
import { storyOf } from './story.ts';

export type { ReadOptions } from './reading.ts';

export interface Essay {
  readonly id: string;
  readonly frontMatter: EssayFrontMatter;
}

export interface Collection {
  /** The records in which layers 0 to 3 find nothing, joined. */
  readonly knowledgeBase: KnowledgeBase;
  readonly essays: readonly Essay[];
  /** Everything that is wrong, in all files, in order. */
  readonly findings: readonly Finding[];
  /** SHA-256 of every file that was read, by its path from the root, for caches. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Reads the collection of a repository, contains it and asks whether it agrees.
 * Writes nothing, asks no clock and never throws for what a file says.
 * @throws Error when there is no `content/` folder at the root.
 */
export async function readCollection(options: ReadOptions): Promise<Collection> {
  const reading = new Reading(options);
  const tree = contentTree(options.root);
  for (const { file, ...complaint } of tree.findings) reading.complain(file, [complaint]);

  const incidents = tree.incidents.flatMap((each) => incidentOf(each, reading));
  const entities = tree.entities.flatMap((each) => entityOf(each, reading));
  const essays = tree.essays.flatMap((each) => essayOf(each, reading));
  options.announce?.(undefined);

  const joined = knowledgeBaseOf(incidents, entities);
  const knowledgeBase = options.asOf === undefined ? joined : { ...joined, asOf: options.asOf };
  for (const { rule, breach } of breachesOf(knowledgeBase, tree)) {
    const file = fileOf(breach, tree);
    const { line, column } = breach.place ?? reading.placeOf(file, breach.path);
    const { message, cure } = breach;
    reading.complain(file, [{ line, column, path: pathText(breach.path), rule, message, cure }]);
  }
  const joinedIds = new Set(incidents.map(({ id }) => id));
  const refused = new Set(tree.named.filter((id) => !joinedIds.has(id)));
  for (const { file, tree: body, ...essay } of essays) {
    const places = (path: readonly (string | number)[]) => reading.placeOf(file, path);
    reading.complain(file, essayReferenceComplaints(essay.frontMatter, body, knowledgeBase, refused, places));
  }
  return {
    knowledgeBase,
    essays: essays.map(({ id, frontMatter }) => ({ id, frontMatter })),
    findings: reading.findings(),
    digests: reading.digests,
  };
}

/** The facts of a YAML text, if it has no findings. */
function factsOf<S extends z.ZodType>(schema: S, file: string, source: string, reading: Reading) {
  const yaml = reading.yaml(file, source);
  const checked = yaml && checkFields(schema, yaml);
  if (checked === undefined || 'data' in checked) return checked?.data;
  reading.complain(file, checked.complaints);
  return undefined;
}

function partsOf(file: string, reading: Reading): Parts | undefined {
  const text = reading.text(file);
  const parts = text === undefined ? undefined : splitFrontMatter(text);
  if (parts === undefined || 'body' in parts) return parts;
  reading.complain(file, parts.complaints);
  return undefined;
}

function incidentOf({ id, story, sources }: ContentTree['incidents'][number], reading: Reading): Incident[] {
  const parts = partsOf(story, reading);
  const facts = parts && factsOf(incidentFrontMatter, story, parts.yaml, reading);
  const body = parts && reading.body(story, parts.body, recordComponents);
  const text = reading.text(sources);
  const cited = text === undefined ? undefined : factsOf(bibliography, sources, text, reading);
  if (!facts || !cited || !body || !('tree' in body)) return [];
  return [{ ...facts, id, bibliography: cited, story: storyOf(body.tree) }];
}

function entityOf({ id, folder, file }: ContentTree['entities'][number], reading: Reading): Entity[] {
  const text = reading.text(file);
  const facts = text === undefined ? undefined : factsOf(entityFields, file, text, reading);
  if (!facts) return [];
  const belongs = entityKinds.find((kind) => kind.id === facts.kind)?.folder;
  if (belongs === folder) return [{ ...facts, id }];
  const kinds = entityKinds.filter((kind) => kind.folder === folder).map((kind) => kind.id);
  const wording = {
    message: `"${facts.kind}" belongs in content/${belongs ?? ''}`,
    cure: `move the file there, or write ${kinds.join(' or ')}`,
  };
  reading.complain(file, [refuse('entity-folder', reading.placeOf(file, ['kind']), wording, ['kind'])]);
  return [];
}

function essayOf(
  { id, file }: ContentTree['essays'][number],
  reading: Reading,
): (Essay & { readonly file: string; readonly tree: MdastNode })[] {
  const parts = partsOf(file, reading);
  const frontMatter = parts && factsOf(essayFrontMatter, file, parts.yaml, reading);
  const body = parts && reading.body(file, parts.body, essayComponents);
  return frontMatter && body && 'tree' in body ? [{ id, frontMatter, file, tree: body.tree }] : [];
}
