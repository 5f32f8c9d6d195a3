// What does a build see of a project? The least of it, in a folder of its own, with stand-ins for the check and for Astro.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const buildScript = fileURLToPath(new URL('../../src/build/main.ts', import.meta.url));

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1><p>${title} was down.</p></main></body></html>`;

/** A script that writes files as Astro would. */
const writesSite = (files: Readonly<Record<string, string>>) => `
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
  const path = join(process.env.OUT_DIR, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
`;

export const goodSite = {
  'index.html': page('Front page'),
  '404.html': page('Missing'),
  'about/index.html': page('Outlook'),
};

/** Writes a part of the site, then never ends. */
export const hangs = `${writesSite({ 'half.html': 'half' })} setInterval(() => {}, 1000);`;

export interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
}

export interface FakeProject {
  readonly root: string;
  write: (name: string, text: string) => void;
  read: (name: string) => string;
  has: (name: string) => boolean;
  /** What stands in for Astro from now on. */
  astroWrites: (files: Readonly<Record<string, string>>) => void;
  astroRuns: (script: string) => void;
  /** Starts a build; its process group can be killed. */
  start: (env?: Readonly<Record<string, string>>) => { pid: number; ended: Promise<Outcome> };
  build: (env?: Readonly<Record<string, string>>) => Promise<Outcome>;
}

/** A project that passes its check and builds three pages; gone when the test has finished. */
export function fakeProject(): FakeProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'outage-atlas-build-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const project: FakeProject = {
    root,
    write: (name, text) => {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    has: (name) => existsSync(join(root, name)),
    astroWrites: (files) => project.astroRuns(writesSite(files)),
    astroRuns: (script) => project.write('node_modules/astro/bin/astro.mjs', script),
    start: (env = {}) => {
      const child = spawn(process.execPath, [buildScript], {
        cwd: root,
        env: { ...process.env, ...env },
        detached: true,
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const ended = new Promise<Outcome>((resolve) => {
        child.on('close', (exitCode) => resolve({ exitCode, output }));
      });
      if (child.pid === undefined) throw new Error('the build did not start');
      return { pid: child.pid, ended };
    },
    build: (env) => project.start(env).ended,
  };
  project.write('src/records/cli.ts', 'process.exitCode = 0;');
  project.astroWrites(goodSite);
  return project;
}
