/** Does everything that an analysis names exist in the records? */
import type { MdastNode } from 'satteri';
import { storyFactsExist } from '../integrity/prose/story-facts-exist.ts';
import { storyTermsExist } from '../integrity/prose/story-terms-exist.ts';
import { citedSourcesExist } from '../integrity/references/cited-sources-exist.ts';
import { didYouMean, quoted } from '../integrity/wording.ts';
import type { EssayFrontMatter } from '../schema/essay.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';
import type { Inline, Place } from '../schema/story.ts';
import { placeOf } from './contain/walk.ts';
import type { Complaint } from './finding.ts';
import { refuse } from './refuse.ts';

/** What a sentence of an analysis says of one incident, as the story of that incident would say it. */
interface Reference {
  readonly incident: string | undefined;
  readonly inline: Extract<Inline, { kind: 'cite' | 'fact' | 'term' }>;
}

/**
 * Complaints about incidents, sources, facts and terms that no record and no glossary has. Of the incidents that were
 * `refused` nobody can say what they hold.
 */
export function essayReferenceComplaints(
  { incidents }: EssayFrontMatter,
  body: MdastNode,
  knowledgeBase: KnowledgeBase,
  refused: ReadonlySet<string>,
  placeOfField: (path: readonly (string | number)[]) => Place,
): readonly Complaint[] {
  const known = new Map(knowledgeBase.incidents.map((incident) => [incident.id, incident]));
  const unknown = (id: string) => ({
    message: `${quoted(id)} is not an incident of the collection`,
    cure: `${didYouMean(id, known.keys())}name an incident that has a record`,
  });
  const complaints = incidents.flatMap((id, index) => {
    const path = ['incidents', index];
    return known.has(id) || refused.has(id) ? [] : [refuse('essay-reference', placeOfField(path), unknown(id), path)];
  });
  for (const { incident: id, inline } of referencesOf(body)) {
    const incident = id === undefined ? knowledgeBase.incidents[0] : known.get(id);
    if (id !== undefined && !incident && !refused.has(id))
      complaints.push(refuse('essay-reference', inline.place, unknown(id)));
    if (!incident) continue;
    // The rules of stories judge the sentence as if it stood in the record's own story.
    const told = { ...incident, story: [{ kind: 'paragraph' as const, children: [inline], place: inline.place }] };
    for (const rule of [citedSourcesExist, storyFactsExist, storyTermsExist]) {
      for (const { part, message, cure } of rule.check({ ...knowledgeBase, incidents: [told] })) {
        if (part === 'story') complaints.push(refuse('essay-reference', inline.place, { message, cure }));
      }
    }
  }
  return complaints;
}

function referencesOf(node: MdastNode): readonly Reference[] {
  if (node.type !== 'mdxJsxTextElement') return 'children' in node ? node.children.flatMap(referencesOf) : [];
  const attributes = new Map(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );
  const incident = attributes.get('incident');
  const place = placeOf(node);
  const id = attributes.get('id') ?? '';
  if (node.name === 'Fact') return [{ incident, inline: { kind: 'fact', fact: id, place } }];
  if (node.name === 'Term') return [{ incident, inline: { kind: 'term', term: id, place } }];
  return [{ incident, inline: { kind: 'cite', sources: (attributes.get('s') ?? '').split(' '), place } }];
}
