import { expect, test } from 'vitest';
import { matches } from '../../src/interactive/compare/matches.ts';

test.each([
  ['', 'anything', true],
  ['  ', 'anything', true],
  ['outlook', 'outlook, july 2025 · microsoft', true],
  ['JULY out', 'outlook, july 2025 · microsoft', true],
  ['july aws', 'outlook, july 2025 · microsoft', false],
  ['cloudflare', 'Clòudflare', true],
])('“%s” in “%s”: %s', (query, text, found) => {
  expect(matches(query, text)).toBe(found);
});
