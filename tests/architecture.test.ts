/** Does every file of the house keep to its room: what it may import, how it begins, what it is called? */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Room {
  /** First step of the path under src/: a folder, or a file that is a room of its own. */
  readonly room: string;
  /** Rooms that it may import, besides itself. */
  readonly from: readonly string[];
  /** Packages that it may import, whole names or beginnings that end in a colon, a hyphen or a slash. */
  readonly packages: readonly string[];
}

const facts = ['schema', 'vocabulary'];
const reckoning = [...facts, 'analysis'];
const pictures = [...reckoning, 'drawing', 'charts', 'words'];
const everything = [
  ...pictures,
  'integrity',
  'lessons',
  'story',
  'findings',
  'dataset',
  'exports',
  'interactive',
  'styles',
  'routes.ts',
];
const statistics = ['d3-', 'simple-statistics'];

/** Data walks through the rooms once, downwards in this list, and never back. */
const rooms: readonly Room[] = [
  { room: 'repository.ts', from: [], packages: [] },
  { room: 'vocabulary', from: [], packages: [] },
  { room: 'schema', from: ['vocabulary'], packages: ['zod'] },
  { room: 'integrity', from: facts, packages: statistics },
  {
    room: 'records',
    from: [...facts, 'integrity', 'repository.ts'],
    packages: ['node:', 'satteri', 'yaml', 'zod', 'es-module-lexer'],
  },
  { room: 'authoring', from: [...facts, 'records'], packages: ['node:', 'zod'] },
  { room: 'analysis', from: facts, packages: statistics },
  { room: 'lessons', from: reckoning, packages: [] },
  { room: 'drawing', from: [], packages: ['d3-'] },
  { room: 'words', from: reckoning, packages: [] },
  { room: 'findings', from: [...reckoning, 'words'], packages: [] },
  { room: 'charts', from: [...reckoning, 'drawing', 'words'], packages: ['d3-'] },
  { room: 'dataset', from: reckoning, packages: [] },
  // A table of a picture is printed like any other table.
  { room: 'exports', from: [...reckoning, 'dataset', 'drawing'], packages: [] },
  { room: 'story', from: pictures, packages: ['satteri'] },
  { room: 'routes.ts', from: ['vocabulary', 'repository.ts'], packages: [] },
  {
    room: 'interactive',
    from: [...pictures, 'findings', 'dataset', 'exports', 'styles', 'routes.ts'],
    packages: ['d3-', 'pagefind'],
  },
  { room: 'knowledge-base.ts', from: [...reckoning, 'integrity'], packages: ['astro:content'] },
  { room: 'content.config.ts', from: ['schema', 'records'], packages: ['astro:content', 'astro/', 'node:url'] },
  { room: 'env.d.ts', from: ['schema'], packages: ['astro/'] },
  { room: 'styles', from: [], packages: [] },
  { room: 'components', from: everything, packages: ['astro', 'astro/', 'astro:assets', 'd3-'] },
  {
    room: 'layouts',
    from: [...everything, 'components'],
    packages: ['astro', 'astro/', 'astro:assets', '@fontsource/'],
  },
  {
    room: 'pages',
    from: [...everything, 'components', 'layouts', 'knowledge-base.ts'],
    packages: ['astro', 'astro/', 'astro:assets'],
  },
  { room: 'serve', from: [], packages: ['node:'] },
  { room: 'build', from: [...facts, 'records', 'serve'], packages: ['node:', 'pagefind', 'astro'] },
  { room: 'bench', from: [...facts, 'records', 'build'], packages: ['node:', 'yaml', 'es-module-lexer'] },
];

/** Doors that stand open for one file, and why. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Only Astro can turn an essay, which is MDX with live charts, into a component.
  'pages/analysis/[id].astro': ['astro:content'],
};

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(entry.parentPath.slice(source.length + 1), entry.name))
  .sort();

const textOf = (file: string): string => readFileSync(join(source, file), 'utf8');
const roomOf = (file: string): string => file.split('/')[0] ?? file;

/** The TypeScript of a file: all of it, or of an Astro file the front matter and the scripts. */
function codeOf(file: string): string {
  const text = textOf(file);
  if (!file.endsWith('.astro')) return text;
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return [
    frontMatter,
    ...Array.from(text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script = '']) => script),
  ].join('\n');
}

/** Everything that code imports: for values or for types, at once, later or by a glob. */
function importsIn(code: string): readonly string[] {
  const globs = Array.from(
    code.matchAll(/import\.meta\.glob[^(]*\(\s*(['"`])(.*?)\1/g),
    ([, , pattern = '']) => pattern,
  );
  return [...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName), ...globs];
}

const isCode = (file: string): boolean => /\.(?:ts|astro)$/.test(file);
const isRelative = (imported: string): boolean => imported.startsWith('.');

/** The room of a file under src/ that a relative import leads to; `..` outside. */
const roomReached = (file: string, imported: string): string => roomOf(posix.join(posix.dirname(file), imported));

const isAllowed = (allowed: string, name: string): boolean =>
  name === allowed || (/[-:/]$/.test(allowed) && name.startsWith(allowed));

/** Those imports that the room of a file has no door for. */
function refusedFor(file: string, imports: readonly string[]): readonly string[] {
  const { from = [], packages = [] } = rooms.find(({ room }) => room === roomOf(file)) ?? {};
  const open = [...packages, ...(exceptions[file] ?? [])];
  return imports.filter((imported) => {
    if (!isRelative(imported)) return !open.some((allowed) => isAllowed(allowed, imported));
    const reached = roomReached(file, imported);
    if (reached === 'pages') return true;
    return reached !== roomOf(file) && !from.includes(reached);
  });
}

test('every sort of import is seen', () => {
  const code = `
    import a from './a.ts';
    import type { B } from './b.ts';
    export { c } from './c.ts';
    import './d.css';
    const e = await import('./e.ts');
    let f: import('./f.ts').F;
    const g = import.meta.glob<Module>('./g/*.ts', { eager: true });`;
  expect([...importsIn(code)].sort()).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.css',
    './e.ts',
    './f.ts',
    './g/*.ts',
  ]);
});

test.each([
  ['schema/incident.ts', '../analysis/duration.ts'],
  ['integrity/index.ts', '../analysis/evidence.ts'],
  ['integrity/prose/sentences.ts', 'node:fs'],
  ['analysis/duration.ts', 'astro:content'],
  ['drawing/scene.ts', '../schema/incident.ts'],
  ['charts/impact.ts', '../interactive/compare/element.ts'],
  ['components/Figure.astro', '../knowledge-base.ts'],
  ['components/Figure.astro', 'astro:content'],
  ['pages/index.astro', './404.astro'],
  ['pages/index.astro', 'astro:content'],
  ['pages/index.astro', '../../tools/run-tests.ts'],
  ['exports/csv.ts', 'node:fs'],
])('%s would not get at %s', (file, imported) => {
  expect(refusedFor(file, [imported])).toEqual([imported]);
});

test.each(Object.entries(exceptions))('%s still needs its own doors', (file, doors) => {
  expect(doors.filter((door) => !importsIn(codeOf(file)).includes(door))).toEqual([]);
});

test('every folder and file under src/ is a room of the house', () => {
  expect([...new Set(files.map(roomOf))].filter((name) => !rooms.some(({ room }) => room === name))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  test('imports only what its room may, by names with endings', () => {
    const imports = isCode(file) ? importsIn(codeOf(file)) : [];
    expect(refusedFor(file, imports)).toEqual([]);
    const endings = /\.(?:ts|astro|css|json|mdx?)(?:\?\w+)?$/;
    expect(imports.filter((imported) => isRelative(imported) && !endings.test(imported))).toEqual([]);
  });

  test('opens with a sentence', () => {
    const [, block, lines] = /^(?:---\n)?(?:\/\*([\s\S]*?)\*\/|((?:\/\/.*\n)+))/.exec(textOf(file)) ?? [];
    const comment = (block ?? lines ?? '').replace(/^\s*(?:\*+|\/\/)/gm, '').trim();
    expect(comment, 'which question does this file answer?').toMatch(/^[A-Z`][^]{8,}?[.?:](?:\s|$)/);
  });

  test('is called after an idea, in kebab-case; a component in capitals', () => {
    const steps = file.split('/');
    const drawers = ['utils', 'util', 'lib', 'helpers', 'helper', 'common', 'shared', 'types', 'constants', 'misc'];
    expect(steps.filter((step) => drawers.includes(step.replace(/\..*$/, '')))).toEqual([]);
    const isKebab = (step: string): boolean => /^\[?(?:\.{3})?[a-z0-9]+(?:[-.][a-z0-9]+)*\]?(?:\.[a-z.]+)?$/.test(step);
    const isComponent = /^(?:components|layouts)\/.*\.astro$/.test(file);
    expect(steps.slice(0, -1).filter((step) => !isKebab(step))).toEqual([]);
    if (isComponent) expect(basename(file)).toMatch(/^(?:[A-Z][a-z0-9]*)+\.astro$/);
    else expect(isKebab(basename(file))).toBe(true);
  });
});

const inRooms = (...names: readonly string[]): readonly string[] =>
  files.filter((file) => names.includes(roomOf(file)) && isCode(file));

// A new record bears the day on which it is begun; a bench and a server have their own clocks.
test.each(files.filter((file) => isCode(file) && !['authoring', 'bench', 'serve'].includes(roomOf(file))))(
  '%s does not read the clock and throws no dice',
  (file) => {
    expect(
      codeOf(file).match(
        /\bDate\.now\(|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bMath\.random\(|\bcrypto\.randomUUID\(/g,
      ),
    ).toBeNull();
  },
);

test.each(inRooms('drawing'))('%s knows no word of the subject', (file) => {
  expect(codeOf(file).match(/\b(?:incident|outage|milestone|dispute|provider|impact|timeline)s?\b/gi)).toBeNull();
});

/** Names that only a browser gives to everybody. */
const browserNames =
  /\b(?:globalThis|window|document)\.(?:document|location|addEventListener|querySelector\w*|getElement\w*|body|head)\b|\blocalStorage\b|\bcustomElements\b/g;

test.each(
  inRooms(
    'vocabulary',
    'schema',
    'integrity',
    'analysis',
    'drawing',
    'charts',
    'words',
    'story',
    'findings',
    'dataset',
    'exports',
  ),
)('%s needs no browser', (file) => {
  expect(codeOf(file).match(browserNames)).toBeNull();
});
