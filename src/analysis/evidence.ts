/** How well is a statement supported: by witnesses of what grade, and by how many that are independent? */
import type { Incident } from '../schema/incident.ts';
import type { Bibliography, Source } from '../schema/source.ts';
import { sourceKinds, type Grade } from '../vocabulary/source-kinds.ts';
import { termOf } from '../vocabulary/term.ts';

export interface Evidence {
  /** Best grade among the sources that we have read. */
  readonly grade: Grade;
  /** Independent witnesses: publishers, where every relay of one party's words counts as that party, and a copy as its original. */
  readonly witnesses: number;
  readonly sources: number;
}

/** Grade of a source, which follows from its kind. */
export function gradeOf(source: Pick<Source, 'kind'>): Grade {
  return termOf(sourceKinds, source.kind).grade;
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Who in the end speaks through a source: the original of a copy, the party that a relay passes on, else the publisher. */
export function witnessOf(id: string, bibliography: Bibliography): string {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    const source = bibliography[current];
    if (!source) throw new RangeError(`no source "${current}" in this bibliography`);
    seen.add(current);
    if (source.copyOf === undefined || seen.has(source.copyOf)) return folded(source.relays ?? source.publisher);
    current = source.copyOf;
  }
}

/**
 * Grade and independence of a statement.
 * @throws RangeError when a source is missing; integrity has checked that none is.
 */
export function evidenceOf(statement: { readonly sources: readonly string[] }, bibliography: Bibliography): Evidence {
  const cited = statement.sources.map((id) => {
    const source = bibliography[id];
    if (!source) throw new RangeError(`no source "${id}" in this bibliography`);
    return source;
  });
  // What nobody here has read vouches for nothing; integrity sees to it that another source stands beside it.
  const read = cited.filter((source) => source.read !== 'not-read');
  const grade = read.map(gradeOf).reduce<Grade>((best, next) => (next < best ? next : best), 'D');
  return {
    grade,
    witnesses: new Set(statement.sources.map((id) => witnessOf(id, bibliography))).size,
    sources: cited.length,
  };
}

/** The grade reached by half of a record's statements or more: how a list of incidents is filtered by evidence. */
export function evidenceGradeOf(incident: Incident): Grade {
  const sorted = statementsOf(incident)
    .map((statement) => evidenceOf(statement, incident.bibliography).grade)
    .sort();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 'D';
}

/** Everything a record states, dispute accounts aside. */
export function statementsOf(incident: Incident) {
  return [
    ...incident.timeline,
    ...incident.impact,
    ...incident.factors,
    ...incident.dependencies,
    ...incident.response,
    ...incident.relations,
  ];
}
