/**
 * What can a record's story consist of? A closed tree: the reader turns the MDX body into it and refuses whatever does
 * not fit, so that nothing a stranger writes is ever compiled or executed to make a page.
 */

/** Place in the record's file, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[]; readonly place: Place }
  | { readonly kind: 'cite'; readonly sources: readonly string[]; readonly place: Place }
  | { readonly kind: 'fact'; readonly fact: string; readonly place: Place }
  | { readonly kind: 'term'; readonly term: string; readonly place: Place };

export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly children: readonly Inline[]; readonly place: Place }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[]; readonly place: Place }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
      readonly place: Place;
    }
  | { readonly kind: 'quote'; readonly children: readonly Block[]; readonly place: Place }
  | { readonly kind: 'timeline'; readonly place: Place }
  | { readonly kind: 'figure'; readonly chart: string; readonly place: Place };

export type Story = readonly Block[];

/** The five sections that every story has, in this order. */
export const storySections = [
  'What happened',
  'Why',
  'What it did to people',
  'How it ended',
  'What we do not know',
] as const;
