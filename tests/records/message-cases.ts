/** What does each refusal say? Something bad, the exact words about it, and something good beside it. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Refusal } from '../../src/records/refusals.ts';
import { baseText, essay, service, sources, story, withBody, withFacts } from './changed-collection.ts';

type Change = (root: string) => void;

export interface MessageCase {
  readonly rule: Refusal;
  readonly bad: Change;
  readonly good: Change;
  /** As printed, after the place. */
  readonly says: string;
}

const untouched: Change = () => undefined;
const write =
  (file: string, text: string | Uint8Array): Change =>
  (root) => {
    writeFileSync(join(root, file), text);
  };
const inFacts = (facts: string) => write(story, withFacts(story, `${facts}\n`).text);
const inBody = (body: string) => write(story, withBody(story, `\n${body}\n`).text);
const inEssay = (body: string) => write(essay, withBody(essay, `\n${body}\n`).text);

type Written = readonly { readonly [key in 'bad' | 'good' | 'says']: string }[];

/** The cases of a file in `tests/fixtures/messages/`, which is meant to be read. */
function casesIn(name: string, change: (text: string) => Change): readonly MessageCase[] {
  const path = fileURLToPath(new URL(`../fixtures/messages/${name}.yml`, import.meta.url));
  const written = parse(readFileSync(path, 'utf8')) as (Written[number] & { readonly rule: Refusal })[];
  return written.map(({ rule, bad, good, says }) => ({ rule, bad: change(bad), good: change(good), says }));
}

const entity = baseText(service);
const another = entity.replace('Example Mail', 'Example Web').replace('[ExMail]', '[]');
const incident = 'content/incidents/2031-03-04-example-mail';

const ofEntity = (rule: Refusal, bad: string | Uint8Array, says: string): MessageCase => {
  return { rule, bad: write(service, bad), good: write(service, entity), says };
};
const ofName = (rule: Refusal, name: string, says: string): MessageCase => {
  const file = (each: string) => write(`content/services/${each}`, another);
  return { rule, bad: file(name), good: file('example-web.yml'), says };
};
const ofTree = (rule: Refusal, bad: Change, says: string): MessageCase => ({ rule, bad, good: untouched, says });

const fenceCure = 'begin the file with a line of three hyphens, then the facts, then such a line again';

const fileCases: readonly MessageCase[] = [
  ofName(
    'file-unknown',
    'example-web.json',
    'is not a .yml file; content/services holds one .yml file for each record; remove it',
  ),
  ofName(
    'file-name',
    'Example_Web.yml',
    'has "Example_Web" in its path; use lower-case letters, digits and single hyphens',
  ),
  ofName(
    'file-collision',
    'EXAMPLE-MAIL.yml',
    'has the same id as content/services/EXAMPLE-MAIL.yml, once case is ignored; give one of the two another id',
  ),
  ofTree(
    'file-missing',
    (root) => {
      unlinkSync(join(root, sources));
    },
    'is missing; write its bibliography there',
  ),
  ofTree(
    'file-id',
    (root) => {
      renameSync(join(root, incident), join(root, 'content/incidents/example-mail'));
    },
    '"example-mail" is not an incident id; name the folder by the UTC date of impact start and a short name, "2025-07-09-outlook-mailbox-access"',
  ),
  ofTree(
    'file-kind',
    (root) => {
      rmSync(join(root, service));
      symlinkSync('/etc/passwd', join(root, service));
    },
    'is a symbolic link; put the file itself here; links lead out of the collection',
  ),
  ofTree(
    'file-kind',
    (root) => {
      rmSync(join(root, service));
      mkdirSync(join(root, service));
    },
    'is not a regular file; put a regular file here',
  ),
  ofEntity('file-size', '#\n'.repeat(100_001), 'has 200002 bytes, more than the 200000 allowed; shorten it'),
  ofEntity('file-encoding', Buffer.from('name: Café\n', 'latin1'), 'is not valid UTF-8; save it as UTF-8'),
  ofEntity('file-byte-order-mark', `\ufeff${entity}`, 'begins with a byte order mark; save it as UTF-8 without one'),
  ofEntity(
    'file-line-ending',
    entity.replaceAll('\n', '\r\n'),
    'holds a carriage return; save it with line feeds only (LF)',
  ),
  ofEntity('file-final-newline', entity.trimEnd(), 'does not end in a line feed; end the last line with one'),
  ofEntity(
    'file-long-line',
    `${entity}#${' long'.repeat(1000)}\n`,
    'is a line of 5001 characters, more than the 4000 allowed; break it into several',
  ),
  ofEntity('character', `${entity}#\u202e\n`, 'holds U+202E, which a reader cannot see; remove the character'),
  ofEntity('character', `${entity}#\t\n`, 'holds a tab; write spaces'),
  ofEntity('yaml-syntax', '# nothing\n', 'holds no facts; write "key: value" lines'),
  ofEntity(
    'yaml-size',
    entity + Array.from({ length: 1000 }, (_, n) => `k${n}: 1\n`).join(''),
    'holds more than 1000 keys; shorten it',
  ),
  ofEntity(
    'field-missing',
    entity.replace('kind: service\n', ''),
    'kind is missing; add it: What sort of thing it is; this gives its folder',
  ),
  ofEntity(
    'entity-folder',
    entity.replace('kind: service', 'kind: group'),
    'kind "group" belongs in content/organisations; move the file there, or write service or component',
  ),
  ofTree('fence', write(essay, 'Text.\n'), `does not open with a line "---"; ${fenceCure}`),
  ofTree('fence', write(essay, '+++\n+++\n'), `opens with "+++"; ${fenceCure}`),
  ofTree('fence', write(essay, '---\ntitle: x\n'), `has no second line "---"; ${fenceCure}`),
  ofTree(
    'fence',
    write(essay, '---\n---x\n---\n'),
    'has a line in its facts that begins with "---"; close the facts with "---" and nothing after it, or indent the line',
  ),
  ofTree(
    'file-many-findings',
    inFacts(`timeline:\n${'- {}\n'.repeat(15)}`),
    'has 20 more findings; mend the first ones and run the check again',
  ),
  ofTree('body-size', inBody('a < b\n'.repeat(2001)), 'holds more than 2000 times "<", "{" or "&"; shorten it'),
];

export const messageCases: readonly MessageCase[] = [
  ...fileCases,
  ...casesIn('facts', inFacts),
  ...casesIn('body', inBody),
  ...casesIn('essay', inEssay),
];
