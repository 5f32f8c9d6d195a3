/** How does English speak of the evidence on which a record, or the collection, rests? */
import { count, plural } from './en-numbers.ts';

interface Counts {
  readonly statements: number;
  readonly oneWitness: number;
  readonly weak: number;
  readonly publishers: number;
  readonly archived: number;
  readonly withoutAddress: number;
  readonly excerpt: number;
  readonly full: number;
  readonly notRead: number;
}

export const evidenceProfile = {
  ofRecord: 'Evidence of this record',
  ofCollection: 'Evidence of the collection',
  grade: 'Best grade',
  statements: 'Statements',
  sources: 'Sources',
  summary: ({ statements, oneWitness, weak, publishers, archived, withoutAddress, excerpt, full, notRead }: Counts) =>
    `Of ${plural(statements, 'statement')}, ${count(oneWitness)} rest on one independent witness and ${count(weak)} on weak sources alone. ` +
    `${plural(publishers, 'publisher')}; of the sources, ${count(full)} read in full, ${count(excerpt)} in excerpt, ${count(notRead)} not read by us; ` +
    `${count(withoutAddress)} without a known address, ${count(archived)} with an archived copy.`,
  language: (name: string, sources: number) => `${name} ${count(sources)}`,
  moreLanguages: (n: number) => `and ${plural(n, 'more language', 'more languages')}`,
  languages: (list: readonly string[]) => `Sources by language: ${list.join(', ')}.`,
} as const;
