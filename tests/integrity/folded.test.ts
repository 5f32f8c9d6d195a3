/** Which names are the same to a reader? */
import { expect, test } from 'vitest';
import { folded } from '../../src/integrity/folded.ts';

test.each([
  ['The Example Times', 'the example-times'],
  ['Société Générale', 'SOCIETE GENERALE'],
  ['Microsoft\u00a0365', 'microsoft 365'],
  ['Ａｚｕｒｅ', 'Azure'],
  ['S.K. C&C', 'SK CC'],
])('%s and %s are the same', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ['C', 'C++'],
  ['C#', 'C'],
  ['Outlook', 'Outlook.com'],
  ['March 2025', 'March 2024'],
  ['카카오', '네이버'],
  ['★', '☆'],
])('%s and %s differ', (one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});
