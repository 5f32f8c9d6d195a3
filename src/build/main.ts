/** `npm run build`: from records to a site in `dist`; until everything has passed, the last good site stays where it is. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { normalizeBase } from '../serve/static-server.ts';
import { complaintsAbout } from './inspect-site.ts';
import { environmentOf, runScript, ScriptFailed } from './run-script.ts';
import { writeSearchIndex } from './search-index.ts';
import { pagesOf } from './site-files.ts';
import {
  recoverFromKilledBuild,
  refuseForeignFolders,
  removeUnfinished,
  replaceSite,
  siteFolders,
} from './site-folders.ts';

const root = process.cwd();
const folders = siteFolders(process.env.OUT_DIR || 'dist');
const base = normalizeBase(process.env.BASE_PATH || '/');

const env = {
  ...environmentOf(process.env),
  NODE_ENV: 'production',
  OUT_DIR: folders.next,
  ASTRO_TELEMETRY_DISABLED: '1',
};

async function build(signal: AbortSignal): Promise<void> {
  refuseForeignFolders(folders);
  recoverFromKilledBuild(folders);
  await runScript('src/records/cli.ts', [], { cwd: root, env, signal });
  // `--force` forgets what an earlier build has cached.
  await runScript('node_modules/astro/bin/astro.mjs', ['build', '--force'], { cwd: root, env, signal });
  await writeSearchIndex(folders.next);
  writeFileSync(join(folders.next, '.base-path'), `${base}\n`); // for `npm run serve`
  writeFileSync(join(folders.next, '.nojekyll'), ''); // GitHub Pages would leave out folders such as `_astro`
  const complaints = complaintsAbout({ site: folders.next, root });
  if (complaints.length > 0)
    throw new Error(`the built site is not fit to be published:\n  ${complaints.join('\n  ')}`);
  signal.throwIfAborted();
  replaceSite(folders);
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stop.abort(new Error(`stopped by ${signal}`));
  });
}

const started = performance.now();
try {
  await build(stop.signal);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pagesOf(folders.current).length} pages in ${relative(root, folders.current)}/, in ${seconds} s`);
} catch (error) {
  removeUnfinished(folders);
  const reason: unknown = stop.signal.aborted ? stop.signal.reason : error;
  console.error(`The build stopped: ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = error instanceof ScriptFailed ? error.exitCode : 1;
}
