/** Which messages are about something that a few lines cannot show: files, their bytes and their size? */
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../src/records/refusals.ts';
import { baseText, essay, service, sources, story, withBody, withFacts } from './changed-collection.ts';
import { write, type Change, type MessageCase } from './message-case.ts';

const entity = baseText(service);
const incident = 'content/incidents/2031-03-04-example-mail';

/** What the documentation says of the bad and of the good. */
type Words = readonly [bad: string, good: string];

const untouched: Change = () => undefined;

function ofTree(code: string, words: Words, bad: Change, says: string): MessageCase {
  return { code, bad: { change: bad, shown: words[0] }, good: { change: untouched, shown: words[1] }, says };
}
const ofEntity = (code: Refusal, words: Words, bad: string | Uint8Array, says: string) =>
  ofTree(code, words, write(service, bad), says);
const ofName = (code: Refusal, words: Words, name: string, says: string) =>
  ofTree(
    code,
    words,
    (root) => {
      renameSync(join(root, service), join(root, 'content/services', name));
    },
    says,
  );
const ofFence = (words: string, text: string, says: string) =>
  ofTree(
    'fence',
    [words, 'The first line is `---`, then come the facts, then a second line `---`, then the text.'],
    write(essay, text),
    says,
  );

const fenceCure = 'begin the file with a line of three hyphens, then the facts, then such a line again';

export const casesInWords: readonly MessageCase[] = [
  ofName(
    'file-unknown',
    ['A file `content/services/example-mail.json`.', 'The same facts in `content/services/example-mail.yml`.'],
    'example-mail.json',
    'is not a .yml file; content/services holds one .yml file for each record; remove it',
  ),
  ofName(
    'file-name',
    ['A file `content/services/Example_Mail.yml`.', 'The same file as `content/services/example-mail.yml`.'],
    'Example_Mail.yml',
    'has "Example_Mail" in its path; use lower-case letters, digits and single hyphens',
  ),
  ofTree(
    'file-collision',
    [
      'The files `content/services/EXAMPLE-MAIL.yml` and `content/services/example-mail.yml`.',
      'The file `content/services/example-mail.yml` alone.',
    ],
    write('content/services/EXAMPLE-MAIL.yml', entity),
    'has the same id as content/services/EXAMPLE-MAIL.yml, once case is ignored; give one of the two another id',
  ),
  ofTree(
    'file-missing',
    ['The folder of an incident with `index.mdx` alone.', 'The folder with `index.mdx` and `sources.yml`.'],
    (root) => {
      unlinkSync(join(root, sources));
    },
    'is missing; write its bibliography there',
  ),
  ofTree(
    'file-id',
    [
      'The folder of an incident is called `content/incidents/example-mail`.',
      'It is called `content/incidents/2031-03-04-example-mail`.',
    ],
    (root) => {
      renameSync(join(root, incident), join(root, 'content/incidents/example-mail'));
    },
    '"example-mail" is not an incident id; name the folder by the UTC date of impact start and a short name, "2025-07-09-outlook-mailbox-access"',
  ),
  ofTree(
    'file-kind',
    ['`content/services/example-mail.yml` is a link to a file elsewhere.', 'The file itself lies there.'],
    (root) => {
      rmSync(join(root, service));
      symlinkSync('/etc/passwd', join(root, service));
    },
    'is a symbolic link; put the file itself here; links lead out of the collection',
  ),
  ofTree(
    'file-kind',
    ['`content/services/example-mail.yml` is a folder.', 'It is a file.'],
    (root) => {
      rmSync(join(root, service));
      mkdirSync(join(root, service));
    },
    'is not a regular file; put a regular file here',
  ),
  ofEntity(
    'file-size',
    ['A file of 200,002 bytes.', 'A file of at most 200,000 bytes.'],
    '#\n'.repeat(100_001),
    'has 200002 bytes, more than the 200000 allowed; shorten it',
  ),
  ofEntity(
    'file-encoding',
    ['A file with an é, saved as Latin-1.', 'The file saved as UTF-8.'],
    Buffer.from('name: Café\n', 'latin1'),
    'is not valid UTF-8; save it as UTF-8',
  ),
  ofEntity(
    'file-byte-order-mark',
    ['A file saved as “UTF-8 with BOM”.', 'The file saved as plain UTF-8.'],
    `\ufeff${entity}`,
    'begins with a byte order mark; save it as UTF-8 without one',
  ),
  ofEntity(
    'file-line-ending',
    ['A file with the line ends of Windows, CR and LF.', 'The file with LF alone.'],
    entity.replaceAll('\n', '\r\n'),
    'holds a carriage return; save it with line feeds only (LF)',
  ),
  ofEntity(
    'file-final-newline',
    ['A file whose last line is not ended.', 'The file with a line feed after its last line.'],
    entity.trimEnd(),
    'does not end in a line feed; end the last line with one',
  ),
  ofEntity(
    'file-long-line',
    ['A line of 5,001 characters.', 'The same text in several lines.'],
    `${entity}#${' long'.repeat(1000)}\n`,
    'is a line of 5001 characters, more than the 4000 allowed; break it into several',
  ),
  ofEntity(
    'character',
    ['A line with U+202E in it, which turns the direction of what follows.', 'The line without it.'],
    `${entity}#\u202e\n`,
    'holds U+202E, which a reader cannot see; remove the character',
  ),
  ofEntity(
    'character',
    ['A line with a tab in it.', 'The line with spaces in its place.'],
    `${entity}#\t\n`,
    'holds a tab; write spaces',
  ),
  ofEntity(
    'yaml-syntax',
    ['The file of a service with nothing in it but a comment.', 'The file with the fields of a service.'],
    '# nothing\n',
    'holds no facts; write "key: value" lines',
  ),
  ofEntity(
    'yaml-size',
    ['A file with more than 1,000 keys.', 'A file with the fields that the schema knows.'],
    entity + Array.from({ length: 1000 }, (_, n) => `k${n}: 1\n`).join(''),
    'holds more than 1000 keys; shorten it',
  ),
  ofEntity(
    'field-missing',
    ['The file of a service without `kind`.', 'The file with the line `kind: service`.'],
    entity.replace('kind: service\n', ''),
    'kind is missing; add it: What sort of thing it is; this gives its folder',
  ),
  ofEntity(
    'entity-folder',
    [
      'A file in `content/services` with the lines `kind: group` and `sector: several`.',
      'The file in `content/organisations`, or with the line `kind: service`.',
    ],
    entity.replace('kind: service', 'kind: group\nsector: several'),
    'kind "group" belongs in content/organisations; move the file there, or write service or component',
  ),
  ofFence('An analysis that begins with its text.', 'Text.\n', `does not open with a line "---"; ${fenceCure}`),
  ofFence('An analysis whose facts stand between lines of `+++`.', '+++\n+++\n', `opens with "+++"; ${fenceCure}`),
  ofFence('An analysis whose facts do not end.', '---\ntitle: x\n', `has no second line "---"; ${fenceCure}`),
  ofFence(
    'An analysis in whose facts a line begins with `---x`.',
    '---\n---x\n---\n',
    'has a line in its facts that begins with "---"; close the facts with "---" and nothing after it, or indent the line',
  ),
  ofTree(
    'file-many-findings',
    ['A timeline of fifteen empty entries, with 120 findings.', 'A timeline without findings.'],
    write(story, withFacts(story, `timeline:\n${'- {}\n'.repeat(15)}\n`).text),
    'has 20 more findings; mend the first ones and run the check again',
  ),
  ofTree(
    'body-size',
    ['A story with 2,001 lines `a < b`.', 'A story that holds `<`, `{` and `&` at most 2,000 times in all.'],
    write(story, withBody(story, `\n${'a < b\n'.repeat(2001)}\n`).text),
    'holds more than 2000 times "<", "{" or "&"; shorten it',
  ),
  ofTree(
    'story-has-a-readable-length',
    ['A reviewed record whose story has 11 words.', 'A story of 400 to 1,000 words.'],
    write(story, withBody(story, '\n## What happened\n\nMail could not be reached, and nobody knew why.\n').text),
    'has 11 words; tell more, up to at least 400 words',
  ),
  ofTree(
    'story-has-a-readable-length',
    ['A story of more than 1,000 words.', 'A story of 400 to 1,000 words.'],
    write(story, withBody(story, `\n## What happened\n\n${'Mail was down.\n'.repeat(500)}\n`).text),
    'has 1502 words; cut it to 1000 words; details belong in the timeline',
  ),
];
