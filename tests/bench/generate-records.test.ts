// Are generated records real enough to measure with, the same each time, and never to be mistaken for evidence?
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { generateRecords } from '../../src/bench/generate-records.ts';
import { filesOf } from '../../src/build/site-files.ts';
import { lettersOf, textBlocksOf } from '../../src/integrity/story-parts.ts';
import { readCollection } from '../../src/records/read-collection.ts';

// A busy machine takes its time over twenty records.
vi.setConfig({ testTimeout: 60_000 });

function generated(count: number, seed?: number): string {
  const root = mkdtempSync(join(tmpdir(), 'outage-atlas-generated-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  generateRecords(root, count, seed);
  return root;
}

const textsIn = (root: string) => filesOf(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]);

test('they pass the check, as many as were asked for', async () => {
  const { findings, knowledgeBase } = await readCollection({ root: generated(21) });
  expect(findings).toEqual([]);
  expect(knowledgeBase.incidents).toHaveLength(21);
});

test('each has fifteen events and 755 words, and says that it is made up', async () => {
  const { incidents } = (await readCollection({ root: generated(2) })).knowledgeBase;
  for (const { title, summary, timeline, story } of incidents) {
    expect(title).toMatch(/^Generated record \d+: /);
    expect(summary).toContain('This record is made up');
    expect(timeline).toHaveLength(15);
    const paragraphs = textBlocksOf(story).filter(({ block }) => block.kind === 'paragraph');
    const words = paragraphs
      .flatMap(({ inlines }) => lettersOf(inlines).split(/\s+/))
      .filter((word) => /\w/.test(word));
    expect(words).toHaveLength(755);
  }
});

test('the same seed gives the same records, another seed gives others', () => {
  expect(textsIn(generated(3))).toEqual(textsIn(generated(3)));
  expect(textsIn(generated(3, 2))).not.toEqual(textsIn(generated(3)));
});
