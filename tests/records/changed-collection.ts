/** How does a test get a collection with one thing wrong in it? A faultless one, copied, with a change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/records/finding.ts';
import { readCollection, type Collection } from '../../src/records/read-collection.ts';

export const hostile = fileURLToPath(new URL('../fixtures/hostile/', import.meta.url));
const base = join(hostile, 'base');

export const story = 'content/incidents/2031-03-04-example-mail/index.mdx';
export const sources = 'content/incidents/2031-03-04-example-mail/sources.yml';
export const essay = 'content/analyses/one-test-for-all.mdx';
export const service = 'content/services/example-mail.yml';

export const baseText = (file: string) => readFileSync(join(base, file), 'utf8');

/** Runs something on a copy of the faultless collection, which is removed afterwards. */
export async function onCopy<T>(change: (root: string) => void, ask: (root: string) => Promise<T> | T): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'outage-atlas-records-'));
  try {
    cpSync(join(base, 'content'), join(root, 'content'), { recursive: true });
    change(root);
    return await ask(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const collectionAfter = (change: (root: string) => void): Promise<Collection> =>
  onCopy(change, (root) => readCollection({ root }));

export const findingsAfter = async (change: (root: string) => void): Promise<readonly Finding[]> =>
  (await collectionAfter(change)).findings;

/** The findings when one file has another text. */
export const findingsWith = (file: string, text: string | Uint8Array): Promise<readonly Finding[]> =>
  findingsAfter((root) => {
    writeFileSync(join(root, file), text);
  });

const fence = '---\n';
const endOfFacts = (text: string) => text.indexOf(`\n${fence}`, fence.length) + 1 + fence.length;

/** The text of a file with another body, and how many lines stand before it. */
export function withBody(file: string, body: string): { readonly text: string; readonly linesBefore: number } {
  const facts = baseText(file).slice(0, endOfFacts(baseText(file)));
  return { text: facts + body, linesBefore: facts.split('\n').length - 1 };
}

/** The text of a file in which some top-level fields are replaced or added, at the end of its facts. */
export function withFacts(file: string, facts: string): { readonly text: string; readonly linesBefore: number } {
  const text = baseText(file);
  const end = endOfFacts(text);
  const replaced = new Set(Array.from(facts.matchAll(/^([A-Za-z]+):/gm), (match) => match[1]));
  let isKept = true;
  const kept = text
    .slice(fence.length, end - fence.length)
    .split('\n')
    .filter((line) => {
      const key = /^([A-Za-z]+):/.exec(line)?.[1];
      if (key !== undefined) isKept = !replaced.has(key);
      return isKept && line !== '';
    });
  return {
    text: [fence, ...kept.map((line) => `${line}\n`), facts, fence, text.slice(end)].join(''),
    linesBefore: kept.length + 1,
  };
}
