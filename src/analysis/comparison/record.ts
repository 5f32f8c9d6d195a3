/** What of a record takes part when incidents are set beside each other, beyond their timelines? */
import type { Dependency } from '../../schema/dependency.ts';
import type { Dispute } from '../../schema/dispute.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Factor } from '../../schema/factor.ts';
import type { Impact } from '../../schema/impact.ts';
import type { ComparedIncident } from '../comparison.ts';

export type NamedEntity = Pick<Entity, 'id' | 'name' | 'kind'>;
export type ComparedFactor = Pick<Factor, 'id' | 'role' | 'class' | 'weak'>;
export type ComparedDependency = Pick<Dependency, 'id' | 'consumer' | 'dependsOn' | 'weak'>;
export type ComparedFigure = Pick<
  Impact,
  'id' | 'measure' | 'value' | 'low' | 'high' | 'unit' | 'qualifier' | 'scope' | 'asOf' | 'saidBy' | 'weak'
>;
export type ComparedDispute = Pick<Dispute, 'id' | 'about' | 'topic' | 'statements'> & {
  /** What each account says; its sources stand in the record. */
  readonly accounts: readonly Pick<Dispute['accounts'][number], 'says'>[];
};

export interface ComparedRecord extends ComparedIncident {
  /** Ids of entities, all of which are among `named`. */
  readonly provider: string;
  readonly services: readonly string[];
  readonly factors: readonly ComparedFactor[];
  readonly dependencies: readonly ComparedDependency[];
  readonly impact: readonly ComparedFigure[];
  readonly disputes: readonly ComparedDispute[];
  readonly named: readonly NamedEntity[];
}

/** Ids begin with the date: whatever order a reader chose them in, incidents are told in that of time. */
export function inOrderOfTime<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Rests on more than sources of grade C and D: only such statements feed a finding. */
export const isFirm = ({ weak }: { readonly weak?: string | undefined }): boolean => weak === undefined;

/**
 * The entity that a record names.
 * @throws RangeError when it does not; whoever made the record compared has left it out.
 */
export function entityOf({ id: incident, named }: ComparedRecord, id: string): NamedEntity {
  const found = named.find((entity) => entity.id === id);
  if (!found) throw new RangeError(`${incident} does not name an entity "${id}"`);
  return found;
}
