/** What is a picture before it is printed: sizes in CSS pixels, marks with roles instead of colours, and the table of the same numbers. */

/**
 * A role names what a mark stands for on paper, never a colour; `styles/charts.css` gives roles their colours, also in the
 * dark, in print and in forced colours. Several roles in one string are separated by spaces.
 */
export type Role = string;

interface Common {
  readonly role: Role;
  /** Read by pointer users as a tooltip; says nothing that the table does not say. */
  readonly hint?: string;
}

export interface Line extends Common {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Rect extends Common {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  /** Hatched: a span that is possible, not certain, or one of silence. */
  readonly hatched?: boolean;
  /** Ends that fade out because their time is only bounded. */
  readonly soft?: 'start' | 'end' | 'both';
  /** Time runs down the page, so it is top and bottom that fade. */
  readonly upright?: boolean;
}

export interface Circle extends Common {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface Path extends Common {
  readonly kind: 'path';
  readonly d: string;
}

export interface Text extends Common {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Font size in pixels, 12 or more. */
  readonly size: number;
  readonly bold?: boolean;
}

export interface Group extends Common {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  /** Makes the group a link. */
  readonly href?: string;
  /** Identifies the group to an interactive page. */
  readonly key?: string;
  readonly children: readonly Mark[];
}

export type Mark = Line | Rect | Circle | Path | Text | Group;

export interface Column {
  readonly label: string;
  /** Numbers and times align at the end. */
  readonly align?: 'end';
}

/** A cell is text, or a number that is printed as it is and exported as a number. */
export type Cell = string | number;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The finding, as a sentence with a verb. */
  readonly title: string;
  /** What is drawn and how to read it, in one or two sentences. */
  readonly description: string;
  /** How many things are drawn, in words: "61 events". */
  readonly count: string;
  readonly marks: readonly Mark[];
  readonly table: Table;
}
