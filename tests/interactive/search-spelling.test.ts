import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/interactive/search/answer.ts';
import type { PageIndex } from '../../src/interactive/search/index-of-pages.ts';
import { inBritish } from '../../src/interactive/search/spelling.ts';
import { stateOf } from '../../src/interactive/search/state.ts';

describe('American spelling', () => {
  test.each([
    ['license invalid', 'licence invalid'],
    ['licenses', 'licences'],
    ['organization', 'organisation'],
    ['data center', 'data centre'],
    ['canceled flights', 'cancelled flights'],
  ])('%s is %s here', (query, spelt) => {
    expect(inBritish(query)).toBe(spelt);
  });

  test('a question that is British already stays as it is', () => {
    expect(inBritish('licence invalid')).toBeNull();
  });

  const indexOf = (...known: string[]): PageIndex => ({
    search: (term) => {
      const found = (term ?? '').split(' ').filter((word) => known.includes(word)).length > 0;
      const results = found ? [{ id: 'page', data: () => Promise.reject(new Error('not asked for')) }] : [];
      return Promise.resolve({ results, filters: {} });
    },
  });

  test('is searched in British where it stands nowhere, and says so', async () => {
    const answer = await answerTo(
      stateOf(new URLSearchParams({ q: 'license invalid' })),
      indexOf('licence', 'invalid'),
    );
    expect(answer).toMatchObject({ spelt: 'licence invalid', unknown: [] });
    expect(answer.pages).toHaveLength(1);
  });

  test('is left alone where it is found as it is', async () => {
    expect(
      await answerTo(stateOf(new URLSearchParams({ q: 'license' })), indexOf('license', 'licence')),
    ).not.toHaveProperty('spelt');
  });
});
