/** How does a figure in the picture lead to its statement, and what does it say when pointed at? */
import type { Group, Mark } from '../../drawing/scene.ts';
import type { Impact } from '../../schema/impact.ts';
import type { Words } from '../../words/words.ts';

/** A part of the picture that begins at height zero. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Small print in one line; what two parts say alike stands once. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts)].filter((part) => part !== undefined && part !== '').join('\u00A0· ');

function hintOf(figure: Impact, words: Words): string {
  const { asOf, weak } = words.charts.impact;
  return joined([
    `${figure.measure}: ${words.format.figure(figure)}`,
    figure.scope,
    figure.saidBy,
    figure.asOf && asOf(words.format.publicationDate(figure.asOf)),
    figure.weak && weak,
  ]);
}

/** The marks of a figure as a link to its statement on the same page. */
export const linkedFigure = (figure: Impact, y: number, words: Words, children: readonly Mark[]): Group => ({
  kind: 'group',
  role: 'figure',
  x: 0,
  y,
  key: figure.id,
  href: `#${figure.id}`,
  hint: hintOf(figure, words),
  children,
});
