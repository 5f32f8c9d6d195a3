/** How does the guide show a record? The files of the fixture that the tests check, each in a block of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';

export const fixture = join(import.meta.dirname, '../../tests/fixtures/annotated-record');

const begin =
  '<!-- annotated record: written by `npm run docs` from tests/fixtures/annotated-record, which the tests check -->';
const end = '<!-- end of the annotated record -->';

/** The record first, then what it names. */
const files = readdirSync(fixture, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(entry.parentPath.slice(fixture.length + 1), entry.name))
  .sort();

/**
 * The guide with the annotated record in its place.
 * @throws Error when the guide has lost the two lines between which it stands.
 */
export function withAnnotatedRecord(guide: string): string {
  const [from, to] = [guide.indexOf(begin), guide.indexOf(end)];
  if (from < 0 || to < from) throw new Error('CONTRIBUTING.md has no place for the annotated record');
  const blocks = files.map((file) => {
    const text = readFileSync(join(fixture, file), 'utf8');
    return `\`${file}\`:\n\n\`\`\`${extname(file) === '.mdx' ? 'mdx' : 'yaml'}\n${text}\`\`\`\n`;
  });
  const ignored = ['<!-- prettier-ignore-start -->', ...blocks, '<!-- prettier-ignore-end -->'];
  return `${guide.slice(0, from)}${begin}\n${ignored.join('\n')}\n\n${guide.slice(to)}`;
}
