import { describe, expect, test } from 'vitest';
import { causePublicOf, causesOf, plainPromptOf } from '../../src/analysis/replay-questions.ts';
import { incidentFixture } from '../incident-fixture.ts';
import { eventAt, timelineOf } from './record.ts';

const start = eventAt('2025-03-01T20:40Z', 'impact-start');
const word = eventAt('2025-03-01T21:34Z', 'public-first-word');
const resolved = eventAt('2025-03-02T00:02Z', 'resolved');
const secret = <T>(event: T) => ({ ...event, public: false });

describe('the stop that every record has', () => {
  test('follows the first public word and shows what was not yet public', () => {
    const cause = secret(eventAt('2025-03-01T21:00Z', 'cause-identified'));
    expect(plainPromptOf(timelineOf(start, cause, word, resolved))).toEqual({
      after: word.id,
      shows: [cause.id, resolved.id],
    });
  });

  test('follows the start of harm where no public word is known', () => {
    expect(plainPromptOf(timelineOf(start, resolved))?.after).toBe(start.id);
  });

  test('does not show what the public knew already', () => {
    const mitigated = eventAt('2025-03-01T21:00Z', 'mitigated');
    expect(plainPromptOf(timelineOf(start, mitigated, word, resolved))?.shows).toEqual([resolved.id]);
  });

  test('is left out where there is nothing to stop at or nothing to show', () => {
    expect(plainPromptOf(timelineOf(secret(start), resolved))).toBeUndefined();
    expect(plainPromptOf(timelineOf(start, word))).toBeUndefined();
  });
});

describe('the cause was public', () => {
  const review = eventAt('2025-03-20', 'review-published');
  const found = eventAt('2025-03-01T21:00Z', 'cause-identified');

  test('when the script says so, else with the review, else when it was found in public', () => {
    expect(causePublicOf(timelineOf(found, word, review), { causePublic: word.id, prompts: [] })).toBe(word);
    expect(causePublicOf(timelineOf(found, review))).toBe(review);
    expect(causePublicOf(timelineOf(found))).toBe(found);
  });

  test('at no known moment where it was found behind doors', () => {
    expect(causePublicOf(timelineOf(start, secret(found), resolved))).toBeUndefined();
  });
});

test('causes are told from the trigger on, without what only let it happen or spread it', () => {
  const { factors } = incidentFixture();
  const roles = ['amplifier', 'latent-fault', 'contributing-condition', 'trigger'] as const;
  const mixed = roles.flatMap((role) => factors.slice(0, 1).map((factor) => ({ ...factor, role })));
  expect(causesOf({ factors: mixed }).map(({ role }) => role)).toEqual(['trigger', 'latent-fault']);
});
