/** In what do the records not agree, and in which file is that? */
import { rules } from '../integrity/index.ts';
import type { Breach } from '../integrity/rule.ts';
import type { Entity } from '../schema/entity.ts';
import { knowledgeBaseOf, type KnowledgeBase } from '../schema/knowledge-base.ts';
import { entityKinds } from '../vocabulary/entity-kinds.ts';
import type { ContentTree } from './files/content-tree.ts';

/** Asks whether something occurs anywhere, which nobody can say while a record is refused. */
const needsEveryIncident: ReadonlySet<string> = new Set(['entities-are-used']);

/**
 * Every breach of every rule. A record that was refused for itself must not bring findings on its neighbours: a
 * stand-in takes the place of a refused entity.
 */
export function breachesOf(
  knowledgeBase: KnowledgeBase,
  tree: ContentTree,
): readonly { readonly rule: string; readonly breach: Breach }[] {
  const { incidents, entities, asOf } = knowledgeBase;
  const standIns = tree.entities.filter(({ id }) => !entities.has(id)).map(({ id, folder }) => standInFor(id, folder));
  const complete = { ...knowledgeBaseOf(incidents, [...entities.values(), ...standIns]), asOf };
  const isStandIn = ({ part, subject }: Breach) => part === 'entity' && !entities.has(subject);
  return rules
    .filter(({ id }) => incidents.length === tree.named.length || !needsEveryIncident.has(id))
    .flatMap(({ id, check }) => check(complete).map((breach) => ({ rule: id, breach })))
    .filter(({ breach }) => !isStandIn(breach));
}

function standInFor(id: string, folder: string): Entity {
  const kind = entityKinds.find((each) => each.folder === folder)?.id ?? 'organisation';
  return { id, name: id, kind, aliases: [], description: id };
}

/** Which file a breach is in. */
export function fileOf({ subject, part }: Breach, tree: ContentTree): string {
  if (part === 'entity') return tree.entities.find(({ id }) => id === subject)?.file ?? 'content';
  const incident = tree.incidents.find(({ id }) => id === subject);
  return (part === 'sources' ? incident?.sources : incident?.story) ?? 'content';
}
