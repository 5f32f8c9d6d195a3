import { describe, expect, test } from 'vitest';
import { causePublicOf, plainPromptOf } from '../../src/analysis/replay-questions.ts';
import { replayOf } from '../../src/analysis/replay.ts';
import { statementsOf } from '../../src/analysis/evidence.ts';
import { replayScripts } from '../../src/lessons/replay-scripts.ts';
import { knowledgeBase } from '../charts/collection.ts';

const recordOf = (id: string) => {
  const incident = knowledgeBase.incidents.find((each) => each.id === id);
  if (!incident) throw new Error(`no record "${id}"`);
  return incident;
};

describe.each(Object.entries(replayScripts))('the script of %s', (id, script) => {
  const incident = recordOf(id);
  const publicly = replayOf(incident.timeline, 'public').flatMap(({ events }) => events.map((event) => event.id));

  test('has two or three stops, each at a public moment, in the order in which they are reached', () => {
    const places = script.prompts.map(({ after }) => publicly.indexOf(after));
    expect(places.length).toBeGreaterThanOrEqual(2);
    expect(places.length).toBeLessThanOrEqual(3);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  test('asks, and lets statements of the record answer that were not public by then', () => {
    const withText = new Set(statementsOf(incident).flatMap((each) => ('text' in each ? [each.id] : [])));
    for (const { after, question, shows } of script.prompts) {
      expect(question).toMatch(/\?$/);
      expect(shows.length).toBeGreaterThan(0);
      expect(shows.filter((each) => !withText.has(each))).toEqual([]);
      const known = publicly.slice(0, publicly.indexOf(after) + 1);
      expect(shows.filter((each) => known.includes(each))).toEqual([]);
    }
  });

  test('holds no number, which would be a fact of its own', () => {
    expect(script.prompts.filter(({ question }) => /\d/.test(question ?? ''))).toEqual([]);
  });

  test('says from when on the cause was public, where the milestones do not', () => {
    expect(causePublicOf(incident, script)?.public).toBe(true);
    if (script.causePublic !== undefined) expect(causePublicOf(incident, script)?.id).toBe(script.causePublic);
  });
});

test('the three founding records have a script', () => {
  expect(Object.keys(replayScripts)).toHaveLength(3);
});

test.each(knowledgeBase.incidents.map((incident) => [incident.id, incident] as const))(
  '%s stops by itself only where the public view has a moment',
  (_, incident) => {
    const publicly = replayOf(incident.timeline, 'public').flatMap(({ events }) => events.map(({ id }) => id));
    const stop = plainPromptOf(incident);
    if (stop) expect(publicly).toContain(stop.after);
  },
);
