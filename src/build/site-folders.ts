/** How does a new site take the place of the old one, so that a reader finds the one or the other and never half of one? */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface SiteFolders {
  /** The site that was built last. */
  readonly current: string;
  /** The site that is being built. */
  readonly next: string;
  /** The site that is being replaced; it lasts from one rename to the other. */
  readonly old: string;
}

/** `dist`, `dist-next` and `dist-old`, all in one folder, because a rename cannot cross file systems. */
export function siteFolders(current: string): SiteFolders {
  const path = resolve(current);
  return { current: path, next: `${path}-next`, old: `${path}-old` };
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const isBuiltSite = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Throws when a folder that would be replaced or removed holds something else than a site, as with `OUT_DIR=src`. */
export function refuseForeignFolders({ current, old }: SiteFolders): void {
  for (const folder of [current, old]) {
    const isForeign = existsSync(folder) && readdirSync(folder).length > 0 && !isBuiltSite(folder);
    if (isForeign) throw new Error(`${folder} holds no built site and would be lost; name another OUT_DIR or empty it`);
  }
}

/** Undoes what a killed build has left: a site taken away goes back to its place, a half-built one goes. */
export function recoverFromKilledBuild({ current, next, old }: SiteFolders): void {
  if (existsSync(old) && !existsSync(current)) renameSync(old, current);
  remove(old);
  remove(next);
}

/** Two renames; where the second fails, the first is undone. */
export function replaceSite({ current, next, old }: SiteFolders): void {
  if (existsSync(current)) renameSync(current, old);
  try {
    renameSync(next, current);
  } catch (error) {
    if (existsSync(old)) renameSync(old, current);
    throw error;
  }
  remove(old);
}

export const removeUnfinished = ({ next }: SiteFolders): void => remove(next);
