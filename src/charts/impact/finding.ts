/** Which figure stands for the harm in the picture's title, and how is it said so that it stays right? */
import type { Impact } from '../../schema/impact.ts';
import type { Words } from '../../words/words.ts';

/**
 * The first figure of the record, with who gave it, how firmly, and whether anybody says otherwise. A writer puts first
 * what matters most; nothing is claimed to be the largest, and nothing is added up.
 */
export function findingSentence(figures: readonly Impact[], words: Words): string {
  const { finding, rival, rivals, weakly } = words.charts.impact;
  const [leading, ...rest] = figures;
  if (!leading) return '';
  const others = rest.filter(
    ({ quantity, unit }) => quantity !== undefined && quantity === leading.quantity && unit === leading.unit,
  );
  const [other, ...more] = others;
  const sentence = finding(leading) + (other ? (more.length === 0 ? rival(other) : rivals(others.length)) : '');
  return leading.weak === undefined ? sentence : weakly(sentence);
}
