import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replayOf, replayViews } from '../../src/analysis/replay.ts';
import { inView, replayAddressOf, replayStateOf } from '../../src/interactive/replay/state.ts';
import { eventAt } from '../analysis/record.ts';
import { anyTimeline } from '../charts/generated-timelines.ts';

const stepsOf = (timeline: Parameters<typeof replayOf>[0]) => ({
  public: replayOf(timeline, 'public'),
  all: replayOf(timeline, 'all'),
});

const timeline = [
  { ...eventAt('2025-03-01T20:00Z'), id: 'a' },
  { ...eventAt('2025-03-01T21:00Z'), id: 'b', public: false },
  { ...eventAt('2025-03-01T22:00Z'), id: 'c' },
];
const steps = stepsOf(timeline);

describe('the address of a moment', () => {
  test('names an event of it and the view; the beginning of what was public needs nothing', () => {
    expect(replayAddressOf({ view: 'public', step: 0 }, steps)).toBe('');
    expect(replayAddressOf({ view: 'public', step: 1 }, steps)).toBe('?step=c');
    expect(replayAddressOf({ view: 'all', step: 1 }, steps)).toBe('?step=b&view=all');
  });

  test('leads back to the moment, for any timeline', () => {
    const moments = fc
      .tuple(anyTimeline, fc.infiniteStream(fc.boolean()), fc.constantFrom(...replayViews), fc.nat(80))
      .map(([{ timeline: events }, isPublic, view, wanted]) => {
        const made = stepsOf(events.map((event) => ({ ...event, public: isPublic.next().value === true })));
        return { made, state: { view, step: Math.max(0, Math.min(wanted, made[view].length - 1)) } };
      });
    fc.assert(
      fc.property(moments, ({ made, state }) => {
        expect(replayStateOf(replayAddressOf(state, made), made)).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('of an event that was not public leads to the moment before it', () => {
    expect(replayStateOf('?step=b', steps)).toEqual({ state: { view: 'public', step: 0 }, problems: [] });
  });

  test('that makes no sense leads to the beginning of what was public, and says so', () => {
    expect(replayStateOf('?step=nonsense&view=sideways', steps)).toEqual({
      state: { view: 'public', step: 0 },
      problems: [
        { kind: 'view', value: 'sideways' },
        { kind: 'step', value: 'nonsense' },
      ],
    });
  });
});

test('another view shows the same moment, or the latest before it', () => {
  expect(inView(steps, { view: 'public', step: 1 }, 'all')).toEqual({ view: 'all', step: 2 });
  expect(inView(steps, { view: 'all', step: 1 }, 'public')).toEqual({ view: 'public', step: 0 });
});
