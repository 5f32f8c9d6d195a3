import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionsAfter, knownAt, replayOf, replayViews, sinceHarm, stepAt } from '../../src/analysis/replay.ts';
import { boundsOf } from '../../src/schema/bounds.ts';
import { anyTimeline } from '../charts/generated-timelines.ts';
import { eventAt } from './record.ts';

const secret = <T>(event: T) => ({ ...event, public: false });

describe('replayOf', () => {
  const early = eventAt('2025-03-01T20:40Z', 'impact-start');
  const bounded = eventAt('2025-03-01T20:00Z/2025-03-01T22:00Z', 'public-first-word');
  const hidden = secret(eventAt('2025-03-01T21:00Z', 'mitigation-started'));

  test('an event appears at its latest possible moment', () => {
    expect(replayOf([bounded, early], 'public').map(({ events }) => events)).toEqual([[early], [bounded]]);
  });

  test('what was not public is in the view of everything only', () => {
    const timeline = [early, hidden, bounded];
    expect(replayOf(timeline, 'public').flatMap(({ events }) => events)).not.toContain(hidden);
    expect(replayOf(timeline, 'all').map(({ events }) => events)).toEqual([[early], [hidden], [bounded]]);
  });

  test('events of one moment are one step, the earlier bound first', () => {
    const point = eventAt('2025-03-01T22:00Z');
    expect(replayOf([point, bounded], 'all')).toEqual([{ at: boundsOf(point).high, events: [bounded, point] }]);
  });

  test('what has no latest moment comes last, and never to the public', () => {
    const open = eventAt('2025-03-01T20:00Z/..');
    expect(replayOf([open, early], 'public').flatMap(({ events }) => events)).toEqual([early]);
    expect(replayOf([open, early], 'all').map(({ at }) => at)).toEqual([boundsOf(early).high, Infinity]);
  });

  test('nothing public is no step', () => {
    expect(replayOf([hidden], 'public')).toEqual([]);
    expect(knownAt(replayOf([hidden], 'public'), 0)).toEqual([]);
  });
});

describe('for any timeline', () => {
  const replays = fc
    .tuple(anyTimeline, fc.infiniteStream(fc.boolean()), fc.constantFrom(...replayViews))
    .map(([{ timeline }, isPublic, view]) => {
      const events = timeline.map((event) => ({ ...event, public: isPublic.next().value === true }));
      return { events, view, steps: replayOf(events, view) };
    });

  test('the public view shows exactly the public events whose upper bound is not later', () => {
    fc.assert(
      fc.property(replays, ({ events }) => {
        const steps = replayOf(events, 'public');
        steps.forEach(({ at }, step) => {
          const due = events.filter((event) => event.public && boundsOf(event).high <= at);
          expect(new Set(knownAt(steps, step))).toEqual(new Set(due));
        });
      }),
    );
  });

  test('stepping is monotone: the clock goes on, nothing known is lost, and each step adds something', () => {
    fc.assert(
      fc.property(replays, ({ steps }) => {
        steps.forEach(({ at, events }, step) => {
          if (step > 0) expect(at).toBeGreaterThan(steps[step - 1]?.at ?? Infinity);
          expect(events.length).toBeGreaterThan(0);
          expect(knownAt(steps, step)).toEqual([...knownAt(steps, step - 1), ...events]);
        });
      }),
    );
  });

  test('the view of everything ends with every event, once', () => {
    fc.assert(
      fc.property(replays, ({ events }) => {
        const ids = replayOf(events, 'all').flatMap((step) => step.events.map(({ id }) => id));
        expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });

  test('the public view knows nothing that the view of everything does not know by then', () => {
    fc.assert(
      fc.property(replays, ({ events }) => {
        const everything = replayOf(events, 'all');
        const steps = replayOf(events, 'public');
        steps.forEach(({ at }, step) => {
          const all = new Set(knownAt(everything, stepAt(everything, at)));
          expect(knownAt(steps, step).filter((event) => !all.has(event))).toEqual([]);
        });
      }),
    );
  });

  test('a part that was over does not fail again', () => {
    fc.assert(
      fc.property(replays, ({ steps }) => {
        let over: string[] = [];
        steps.forEach((_, step) => {
          const now = conditionsAfter(knownAt(steps, step))
            .filter(({ condition }) => condition === 'over')
            .map(({ of }) => of ?? '');
          expect(now).toEqual(expect.arrayContaining(over));
          over = now;
        });
      }),
    );
  });
});

describe('what is broken', () => {
  test('the whole stands before its parts, each with its latest condition', () => {
    const part = { ...eventAt('2025-03-01T20:00Z', 'impact-start'), of: 'teams' };
    const known = [part, eventAt('2025-03-01T20:40Z', 'impact-start'), eventAt('2025-03-01T21:45Z', 'mitigated')];
    expect(conditionsAfter(known)).toEqual([
      { of: undefined, condition: 'easing' },
      { of: 'teams', condition: 'failing' },
    ]);
  });
});

describe('the clock', () => {
  const at = Date.parse('2025-03-01T21:00Z');

  test('keeps the bounds of the start of harm', () => {
    expect(sinceHarm([eventAt('2025-03-01T20:30Z/2025-03-01T20:40Z', 'impact-start')], at)).toEqual({
      low: 20,
      high: 30,
    });
  });

  test('is silent where the start of the whole is not known', () => {
    expect(sinceHarm([{ ...eventAt('2025-03-01T20:30Z', 'impact-start'), of: 'teams' }], at)).toBeUndefined();
    expect(sinceHarm([eventAt('../2025-03-01T20:30Z', 'impact-start')], at)).toBeUndefined();
  });
});
