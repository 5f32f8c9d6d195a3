// Does a reader always find the old site or the new one, whatever happens to a build?
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { fakeProject, goodSite, hangs, type FakeProject } from './fake-project.ts';

// Each test starts processes, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

const marked = (mark: string) => ({ ...goodSite, 'mark.txt': mark });

/** A project whose last good site carries the mark `old`. */
async function builtProject(): Promise<FakeProject> {
  const project = fakeProject();
  project.astroWrites(marked('old'));
  expect(await project.build()).toMatchObject({ exitCode: 0 });
  project.astroWrites(marked('new'));
  return project;
}

function expectOldSite(project: FakeProject) {
  expect(project.read('dist/mark.txt')).toBe('old');
  expect(project.has('dist/pagefind/pagefind.js')).toBe(true);
  expect(project.has('dist-next')).toBe(false);
  expect(project.has('dist-old')).toBe(false);
}

const untilHalfBuilt = (project: FakeProject) =>
  vi.waitUntil(() => project.has('dist-next/half.html'), { timeout: 10_000, interval: 20 });

test('a build replaces the site that was there, and leaves nothing beside it', async () => {
  const project = await builtProject();
  const { exitCode, output } = await project.build();
  expect(output).toMatch(/2 pages in dist\/, in \d+\.\d s\n$/);
  expect(exitCode).toBe(0);
  expect(project.read('dist/mark.txt')).toBe('new');
  expect(readdirSync(project.root).sort()).toEqual(['dist', 'node_modules', 'src']);
});

test('the site carries its base path for the server and a word to GitHub Pages', async () => {
  const project = fakeProject();
  await project.build({ BASE_PATH: '/repo' });
  expect(project.read('dist/.base-path')).toBe('/repo/\n');
  expect(project.read('dist/.nojekyll')).toBe('');
});

test('the search index comes without the interfaces that the site does not load', async () => {
  const project = fakeProject();
  await project.build();
  const kinds = readdirSync(join(project.root, 'dist/pagefind'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replace(/_[0-9a-f]+\./, '_HASH.'))
    .sort();
  expect(kinds).toEqual([
    'fragment',
    'fragment/en_HASH.pf_fragment',
    'fragment/en_HASH.pf_fragment',
    'index',
    'index/en_HASH.pf_index',
    'pagefind-entry.json',
    'pagefind.en_HASH.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('a finding of the check stops the build before anything else, and is shown', async () => {
  const project = await builtProject();
  project.write('src/records/cli.ts', "console.log('content/x.mdx:3:1 is wrong'); process.exitCode = 1;");
  project.astroRuns("throw new Error('reached')");
  const { exitCode, output } = await project.build();
  expect(output).toContain('content/x.mdx:3:1 is wrong');
  expect(output).not.toContain('reached');
  expect(exitCode).toBe(1);
  expectOldSite(project);
});

test('a fault of the check itself keeps its own exit code', async () => {
  const project = await builtProject();
  project.write('src/records/cli.ts', 'process.exitCode = 2;');
  expect(await project.build()).toMatchObject({ exitCode: 2 });
  expectOldSite(project);
});

test('a check that dies by a signal stops the build', async () => {
  const project = await builtProject();
  project.write('src/records/cli.ts', 'process.abort();');
  const { exitCode, output } = await project.build();
  expect(output).toContain('src/records/cli.ts ended with SIGABRT');
  expect(exitCode).toBe(1);
  expectOldSite(project);
});

test('when pages cannot be built, the old site stays', async () => {
  const project = await builtProject();
  project.astroRuns(`${hangs} process.exit(1);`);
  expect(await project.build()).toMatchObject({ exitCode: 1 });
  expectOldSite(project);
});

test.each([
  ['has no page to find', { 'index.html': '<p>', '404.html': '<p>' }, 'the search index holds no page'],
  ['has no 404 page', { 'index.html': goodSite['index.html'] }, 'there is no 404.html'],
])('a site that %s is not published', async (_, files, complaint) => {
  const project = await builtProject();
  project.astroWrites(files);
  const { exitCode, output } = await project.build();
  expect(output).toContain(complaint);
  expect(exitCode).toBe(1);
  expectOldSite(project);
});

test('a site that lacks the page of a record is not published', async () => {
  const project = await builtProject();
  project.write('content/incidents/2025-01-01-lost/index.mdx', '');
  const { exitCode, output } = await project.build();
  expect(output).toContain('the record 2025-01-01-lost has no page');
  expect(exitCode).toBe(1);
  expectOldSite(project);
});

test('a site that tells where it was built is not published', async () => {
  const project = await builtProject();
  project.astroWrites({ ...goodSite, '_astro/page.js': `import "${project.root}/src/page.ts"` });
  const { exitCode, output } = await project.build();
  expect(output).toContain('_astro/page.js contains the path of the folder it was built in');
  expect(exitCode).toBe(1);
  expectOldSite(project);
});

test('a build that is asked to stop stops, with its Astro, and the old site stays', async () => {
  const project = await builtProject();
  // First, so that it is out before the test sees a half-built site.
  project.astroRuns(`console.log('pid of Astro: ' + process.pid); ${hangs}`);
  const { pid, ended } = project.start();
  await untilHalfBuilt(project);
  process.kill(pid, 'SIGTERM');
  const { exitCode, output } = await ended;
  expect(output).toContain('The build stopped: stopped by SIGTERM');
  expect(exitCode).toBe(1);
  expectOldSite(project);
  await wait(100);
  expect(() => process.kill(Number(/pid of Astro: (\d+)/.exec(output)?.[1]), 0)).toThrow('ESRCH');
});

test('a build that is killed in the middle leaves the old site, and the next build cleans up', async () => {
  const project = await builtProject();
  project.astroRuns(hangs);
  const { pid, ended } = project.start();
  await untilHalfBuilt(project);
  process.kill(-pid, 'SIGKILL'); // the whole process group
  expect(await ended).toMatchObject({ exitCode: null });
  expect(project.read('dist/mark.txt')).toBe('old');

  project.astroWrites(marked('new'));
  expect(await project.build()).toMatchObject({ exitCode: 0 });
  expect(project.read('dist/mark.txt')).toBe('new');
  expect(project.has('dist/half.html')).toBe(false);
  expect(project.has('dist-next')).toBe(false);
});

test('a build that was killed between its two renames is undone by the next, even by one that fails', async () => {
  const project = await builtProject();
  renameSync(join(project.root, 'dist'), join(project.root, 'dist-old'));
  project.write('dist-next/index.html', 'never published');
  project.astroRuns('process.exit(1);');
  expect(await project.build()).toMatchObject({ exitCode: 1 });
  expectOldSite(project);
});

test('a folder that holds no site is never replaced', async () => {
  const project = fakeProject();
  project.write('notes/diary.txt', 'years of work');
  const { exitCode, output } = await project.build({ OUT_DIR: 'notes' });
  expect(output).toMatch(/notes holds no built site and would be lost/);
  expect(exitCode).toBe(1);
  expect(project.read('notes/diary.txt')).toBe('years of work');
});

test('nor is a folder removed that only has the name of an earlier site', async () => {
  const project = fakeProject();
  project.write('dist-old/diary.txt', 'years of work');
  expect(await project.build()).toMatchObject({ exitCode: 1 });
  expect(project.read('dist-old/diary.txt')).toBe('years of work');
});

test('a variable of the machine reaches neither the check nor Astro, unless it says how to run or for which address', async () => {
  const project = fakeProject();
  const tell = `console.log(process.argv[1].split('/').at(-1), JSON.stringify(process.env));`;
  project.write('src/records/cli.ts', tell);
  project.astroRuns(tell);
  const env = {
    GITHUB_TOKEN: 'canary',
    BASE_URL: '/canary/',
    MODE: 'canary',
    SITE: 'https://a.example',
    TZ: 'Asia/Jakarta',
  };
  const { output } = await project.build({ ...env, NODE_ENV: 'canary' });
  expect(output).not.toContain('canary');
  expect(output.match(/https:\/\/a\.example/g)).toHaveLength(2);
  expect(output.match(/Asia\/Jakarta/g)).toHaveLength(2);
  expect(output.match(/"NODE_ENV":"production"/g)).toHaveLength(2);
});
