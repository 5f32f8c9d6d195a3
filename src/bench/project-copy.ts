/** How is the project built elsewhere: in another folder, with other records, for another address? */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Astro and Vite keep what they remember under these names; a copy remembers for itself. */
const caches = ['.astro', '.vite', '.cache', '.vite-temp'];

export interface ProjectCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** A copy of what is built, with the packages that are installed here; with the records too, unless others will be put there. */
export function copyProject({ withRecords }: { readonly withRecords: boolean }): ProjectCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'outage-atlas-copy-')));
  for (const name of withRecords ? [...built, 'content'] : built) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!caches.includes(name)) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
