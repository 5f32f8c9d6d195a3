// How is the site built a second time, in a copy of the project?
import { join } from 'node:path';
import { measuredRun } from '../../src/bench/measured-run.ts';
import { openSite, type BuiltSite } from './built-site.ts';

/** Builds the project in `folder`, with nothing of our own environment that says for which address. */
export async function buildElsewhere(folder: string, env: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const { OUT_DIR: _folder, SITE: _site, BASE_PATH: _base, ...inherited } = process.env;
  const options = { cwd: folder, env: { ...inherited, ...env } };
  const { exitCode, output } = await measuredRun(join(folder, 'src/build/main.ts'), [], options);
  if (exitCode !== 0) throw new Error(`the build in ${folder} ended with ${String(exitCode)}:\n${output}`);
  return openSite(join(folder, env['OUT_DIR'] ?? 'dist'));
}
