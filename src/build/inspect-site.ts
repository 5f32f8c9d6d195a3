/** Is a built site fit to be published? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSearchEntry } from './search-index.ts';
import { filesOf } from './site-files.ts';

interface Inspection {
  /** The built site. */
  readonly site: string;
  /** The folder it was built in. */
  readonly root: string;
}

/** Everything that is wrong with it, as sentences; empty when it may be published. */
export function complaintsAbout({ site, root }: Inspection): readonly string[] {
  return [...missingPages(site), ...missingRecords(site, root), ...emptySearch(site), ...builderPaths(site, root)];
}

const missingPages = (site: string): readonly string[] =>
  ['index.html', '404.html'].filter((page) => !existsSync(join(site, page))).map((page) => `there is no ${page}`);

function missingRecords(site: string, root: string): readonly string[] {
  const records = join(root, 'content/incidents');
  if (!existsSync(records)) return [];
  return readdirSync(records, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !existsSync(join(site, 'incidents', entry.name, 'index.html')))
    .map((entry) => `the record ${entry.name} has no page`);
}

function emptySearch(site: string): readonly string[] {
  const pages = Object.values(readSearchEntry(site).languages).reduce((sum, language) => sum + language.page_count, 0);
  return pages > 0 ? [] : ['the search index holds no page; a page is indexed when it has data-pagefind-body'];
}

/** A path of this machine tells strangers about it, and makes the bytes differ from one machine to the next. */
function builderPaths(site: string, root: string): readonly string[] {
  // Only with a folder of the project behind it: a checkout in `/app` must not make every link to `/app/` a complaint.
  const folders = ['src', 'content', 'node_modules', 'public', '.astro'];
  const traces = [...folders.map((folder) => join(root, folder)), pathToFileURL(root).href].map((text) =>
    Buffer.from(text),
  );
  return filesOf(site)
    .filter((file) => {
      const bytes = readFileSync(join(site, file));
      return traces.some((trace) => bytes.includes(trace));
    })
    .map((file) => `${file} contains the path of the folder it was built in`);
}
