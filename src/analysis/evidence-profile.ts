/** On what evidence does a record, or the whole collection, rest? */
import type { Incident } from '../schema/incident.ts';
import { grades, type Grade } from '../vocabulary/source-kinds.ts';
import { evidenceOf, gradeOf, statementsOf } from './evidence.ts';

export interface EvidenceProfile {
  readonly statements: number;
  /** Statements and sources by grade, best first. */
  readonly byGrade: readonly { readonly grade: Grade; readonly statements: number; readonly sources: number }[];
  /** Statements that rest on a single independent witness. */
  readonly oneWitness: number;
  readonly weak: number;
  readonly sources: number;
  /** Language tags with the number of sources in each, most first. */
  readonly languages: readonly { readonly language: string; readonly sources: number }[];
  readonly publishers: number;
  readonly archived: number;
  /** Sources of which no address is known. */
  readonly withoutAddress: number;
  /** How many sources were read in full, in excerpt, or not. */
  readonly read: Readonly<Record<'full' | 'excerpt' | 'not-read', number>>;
}

/** Counts statements and sources of these records; a source that two records list is counted in both. */
export function evidenceProfileOf(incidents: readonly Incident[]): EvidenceProfile {
  const statements = incidents.flatMap((incident) =>
    statementsOf(incident).map((statement) => ({
      weak: statement.weak !== undefined,
      ...evidenceOf(statement, incident.bibliography),
    })),
  );
  const sources = incidents.flatMap(({ bibliography }) => Object.values(bibliography));
  const languages = new Map<string, number>();
  for (const { language } of sources) languages.set(language, (languages.get(language) ?? 0) + 1);
  const readCount = (kind: 'full' | 'excerpt' | 'not-read') => sources.filter(({ read }) => read === kind).length;
  return {
    statements: statements.length,
    byGrade: grades.map(({ id }) => ({
      grade: id,
      statements: statements.filter(({ grade }) => grade === id).length,
      sources: sources.filter((source) => gradeOf(source) === id).length,
    })),
    oneWitness: statements.filter(({ witnesses }) => witnesses === 1).length,
    weak: statements.filter(({ weak }) => weak).length,
    sources: sources.length,
    languages: [...languages]
      .map(([language, n]) => ({ language, sources: n }))
      .sort((a, b) => b.sources - a.sources || (a.language < b.language ? -1 : 1)),
    publishers: new Set(sources.map(({ publisher }) => publisher)).size,
    archived: sources.filter(({ archived }) => archived !== undefined).length,
    withoutAddress: sources.filter(({ url }) => url === null).length,
    read: { full: readCount('full'), excerpt: readCount('excerpt'), 'not-read': readCount('not-read') },
  };
}
