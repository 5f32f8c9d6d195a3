/** How does the documentation explain what the check says? A page for each code, with the examples that the tests run. */
import { helpPage } from '../../src/records/reporters/help-page.ts';
import type { MessageCase, Shown } from '../../tests/records/message-case.ts';

export interface Part {
  readonly title: string;
  readonly chapters: readonly {
    readonly title: string;
    /** Each code with its rule as a sentence. */
    readonly codes: Readonly<Record<string, string>>;
  }[];
}

export interface Explained {
  readonly parts: readonly Part[];
  readonly cases: readonly MessageCase[];
  /** Why there is no example of a code. */
  readonly withoutExample: Readonly<Record<string, string>>;
}

type Place = keyof Exclude<Shown, string>;

/** How the lines at a place are announced, and in which language they are. */
const places: Readonly<Record<Place, readonly [where: string, language: string]>> = {
  facts: ['among the facts of a record', 'yaml'],
  second: ['among those of another record', 'yaml'],
  sources: ['in the `sources.yml` of a record', 'yaml'],
  story: ['in the story of a record', 'mdx'],
  service: ['in the file of a service', 'yaml'],
  organisation: ['in the file of an organisation', 'yaml'],
  analysis: ['in an analysis', 'mdx'],
};

/** The text between two fences that are longer than any in it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function side(title: string, shown: Shown): string {
  if (typeof shown === 'string') return `${title}: ${shown}`;
  return Object.entries(shown)
    .map(([place, text], index) => {
      const [where, language] = places[place as Place];
      return `${index === 0 ? `${title}, ` : 'and '}${where}:\n\n${fenced(text, language)}`;
    })
    .join('\n\n');
}

function example({ bad, good, says }: MessageCase, title: string): string {
  return [
    `## ${title}`,
    side('Wrong', bad.shown),
    `The check says:\n\n${fenced(says, 'text')}`,
    side('Right', good.shown),
  ].join('\n\n');
}

function page(code: string, rule: string, { cases, withoutExample }: Explained): string {
  const own = cases.filter((each) => each.code === code);
  const examples = own.map((each, index) => example(each, own.length === 1 ? 'Example' : `Example ${index + 1}`));
  const none = withoutExample[code];
  return [`# ${code}`, rule, ...(none === undefined ? examples : [none]), '[All codes of the check](README.md)'].join(
    '\n\n',
  );
}

function index(parts: readonly Part[]): string {
  const lists = parts.flatMap(({ title, chapters }) => [
    `## ${title}`,
    ...chapters.flatMap((chapter) => [
      `### ${chapter.title}`,
      Object.entries(chapter.codes)
        .map(([code, rule]) => `- [${code}](${code}.md): ${rule}`)
        .join('\n'),
    ]),
  ]);
  return [
    '# What the check says',
    'Whatever `npm run check` can find has a code, and every code a page: the rule, what is wrong, what the check says about it, and what would be right. An example shows only the lines that matter, of a collection that is in order otherwise; the tests run every one.',
    ...lists,
  ].join('\n\n');
}

/** The files by their paths from the root of the repository. */
export function checkPages(explained: Explained): ReadonlyMap<string, string> {
  const chapters = explained.parts.flatMap((part) => part.chapters);
  const pages = chapters.flatMap(({ codes }) =>
    Object.entries(codes).map(([code, rule]) => [helpPage(code), `${page(code, rule, explained)}\n`] as const),
  );
  return new Map([[helpPage('README'), `${index(explained.parts)}\n`], ...pages]);
}
