// Which browser do the tests use, and how is it started?
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

/** Not the package's own list, which switches web security off. */
const launchArguments = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
];

/** The package unpacks to fixed names in the temporary folder and takes whatever lies there already. */
const unpackedNames = [
  'chromium',
  'fonts',
  'al2023',
  'libEGL.so',
  'libGLESv2.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
];
const unpackLock = join(tmpdir(), 'outage-atlas-unpack-chromium.lock');
const unpackTakesAtMost = 120_000; // milliseconds

async function majorVersionOf(executable: string): Promise<number | undefined> {
  try {
    const { stdout } = await run(executable, ['--version', '--no-sandbox', '--headless=shell'], { timeout: 20_000 });
    const version = /(?<major>\d+)\.\d+\.\d+\.\d+/.exec(stdout)?.groups?.major;
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}

/** One process unpacks at a time: another would take a half-written file for a whole one. */
async function whileLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      await mkdir(unpackLock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = await stat(unpackLock).then(
        (lock) => Date.now() - lock.mtimeMs,
        () => 0,
      );
      if (age > unpackTakesAtMost) await rm(unpackLock, { recursive: true, force: true });
      else await wait(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(unpackLock, { recursive: true, force: true });
  }
}

async function unpackBrowserFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Read at import: it makes the package unpack the system libraries too, and look for them.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(main, '../../package.json'), 'utf8')) as { version: string };
  const wanted = Number.parseInt(version, 10);
  return whileLocked(async () => {
    const executable = join(tmpdir(), 'chromium');
    if ((await majorVersionOf(executable)) === wanted) return executable;
    // Another major version's copy, or one whose unpacking was cut short, or none.
    const fonts = join(tmpdir(), 'fonts');
    if (existsSync(fonts) && !existsSync(join(fonts, 'fonts.conf'))) {
      throw new Error(`${fonts} is in the way: move it, because the browser's fonts are unpacked to that name`);
    }
    await Promise.all(unpackedNames.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })));
    await packed.executablePath();
    const found = await majorVersionOf(executable);
    if (found === wanted) return executable;
    throw new Error(`${executable} does not start as Chromium ${wanted} (found: ${found ?? 'nothing that runs'})`);
  });
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

async function findBrowser(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const problems: string[] = [];
  const fromNpm = await unpackBrowserFromNpm().catch((error: unknown) => void problems.push(String(error)));
  const found = fromNpm ?? findOnPath(['chromium', 'chromium-browser', 'google-chrome']);
  if (found !== undefined) return found;
  throw new Error(['No browser to test in; set CHROME_PATH to a Chromium.', ...problems].join('\n'));
}

let executable: Promise<string> | undefined;

/** A new browser; a missing one fails, it does not skip. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  executable ??= findBrowser();
  return chromium.launch({ executablePath: await executable, args: launchArguments });
}
