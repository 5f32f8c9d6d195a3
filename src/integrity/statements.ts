/** Which statements does a record make, and in which field of its front matter does each stand? */
import type { Incident } from '../schema/incident.ts';
import type { Statement } from '../schema/statement.ts';

const lists = ['timeline', 'impact', 'factors', 'dependencies', 'response', 'relations'] as const;

export interface PlacedStatement {
  readonly statement: Statement;
  /** As in `["timeline", 3]`. */
  readonly path: readonly [list: string, index: number];
}

/** Every statement in the order of the file; disputes are not statements, they have accounts. */
export function statementsOf(incident: Incident): readonly PlacedStatement[] {
  return lists.flatMap((list) =>
    incident[list].map((statement: Statement, index): PlacedStatement => ({ statement, path: [list, index] })),
  );
}

export interface PlacedAccount {
  readonly account: Incident['disputes'][number]['accounts'][number];
  /** As in `["disputes", 0, "accounts", 1]`. */
  readonly path: readonly (string | number)[];
}

export function accountsOf(incident: Incident): readonly PlacedAccount[] {
  return incident.disputes.flatMap((dispute, index) =>
    dispute.accounts.map((account, number) => ({ account, path: ['disputes', index, 'accounts', number] })),
  );
}
