/** What stands under a comparison before it is printed: sections of sentences and tables, whose pieces may be links. */
import type { EntityKind } from '../vocabulary/entity-kinds.ts';
import type { FactorClass } from '../vocabulary/factor-classes.ts';

export interface Piece {
  readonly text: string;
  readonly href?: string;
  /** Said aside: a bound, a count, a reservation. */
  readonly aside?: boolean;
}

export type Line = readonly Piece[];

/** The lines of a cell stand below one another. */
export type Cell = readonly Line[];

export interface Listing {
  readonly kind: 'list';
  readonly items: readonly Line[];
}

export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Grid {
  readonly kind: 'grid';
  /** Says what the table holds, to those who cannot see where it stands. */
  readonly label: string;
  readonly columns: readonly Line[];
  /** The first cell of each names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Listing | Note | Heading | Grid;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Addresses of the places to which findings lead; those of the site fit. */
export interface Places {
  readonly incident: (id: string, anchor?: string) => string;
  readonly entity: (entity: { readonly id: string; readonly kind: EntityKind }) => string;
  readonly factor: (id: FactorClass) => string;
  readonly glossary: (anchor?: string) => string;
}
