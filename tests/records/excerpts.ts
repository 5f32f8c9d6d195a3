/** How do a few lines, as an example shows them, become a change of the faultless collection? */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { splitFrontMatter } from '../../src/records/files/front-matter.ts';
import { readYaml } from '../../src/records/yaml/read-yaml.ts';
import { service, sources, story } from './changed-collection.ts';

/** Where the lines of an example stand: in the one record, in a copy of it, in a file of something that it names. */
export type Place = 'facts' | 'second' | 'sources' | 'story' | 'service' | 'organisation';

export type Excerpt = { readonly [place in Place]?: string };

type Fields = Readonly<Record<string, unknown>>;
type Entry = Fields & { readonly id: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntries = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => isFields(each) && typeof each['id'] === 'string');

/** @throws Error when the text is not written as the check demands. */
function fieldsIn(text: string): Fields {
  const outcome = readYaml(`${text}\n`);
  if (!('reading' in outcome)) throw new Error(`the check would not read: ${text}`);
  return outcome.reading.value as Fields;
}

/** A source changes the fields that are given, an entry of a list those of the entry with its id; all else is replaced. */
function changedValue(known: unknown, given: unknown): unknown {
  if (isFields(known) && isFields(given)) return { ...known, ...given };
  if (!isEntries(known) || !isEntries(given)) return given;
  const changed = known.map((entry) => ({ ...entry, ...given.find(({ id }) => id === entry.id) }));
  return [...changed, ...given.filter(({ id }) => !known.some((entry) => entry.id === id))];
}

function withFields(text: string, given: string): string {
  const known = fieldsIn(text);
  const changed = Object.entries(fieldsIn(given)).map(([key, value]) => [key, changedValue(known[key], value)]);
  const fields = { ...known, ...Object.fromEntries(changed) } as Fields;
  return stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

function rewrite(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

function rewriteFacts(root: string, file: string, given: string): void {
  rewrite(root, file, (text) => {
    const parts = splitFrontMatter(text);
    if (!('body' in parts)) throw new Error(`${file} has no facts`);
    return `---\n${withFields(parts.yaml, given)}---\n${parts.body}`;
  });
}

const first = 'content/incidents/2031-03-04-example-mail';
const second = `${first}-again`;

const put: Readonly<Record<Place, (root: string, text: string) => void>> = {
  facts: (root, text) => {
    rewriteFacts(root, story, text);
  },
  second: (root, text) => {
    cpSync(join(root, first), join(root, second), { recursive: true });
    rewriteFacts(root, `${second}/index.mdx`, `title: Another title\nshortTitle: Another\n`);
    rewriteFacts(root, `${second}/index.mdx`, text);
  },
  sources: (root, text) => {
    rewrite(root, sources, (known) => withFields(known, text));
  },
  story: (root, text) => {
    rewrite(root, story, (known) => `${known}\n${text}\n`);
  },
  service: (root, text) => {
    rewrite(root, service, (known) => withFields(known, text));
  },
  organisation: (root, text) => {
    writeFileSync(join(root, 'content/organisations/example-bank.yml'), `${text}\n`);
  },
};

/** Puts each part of an example where it belongs; a text is added at the end of the story. */
export function changeOf(excerpt: Excerpt): (root: string) => void {
  return (root) => {
    for (const [place, text] of Object.entries(excerpt)) put[place as Place](root, text);
  };
}
