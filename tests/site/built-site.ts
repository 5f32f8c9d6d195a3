// What has been built? Reads a finished site from its folder, as a host would find it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from '../../src/build/site-files.ts';
import { elementsOf, type Element } from './elements.ts';

export interface Page {
  /** Path of the file inside the site: `incidents/x/index.html`. */
  readonly file: string;
  /** Path of its address behind the base, without a slash in front: `incidents/x/`; empty for the front page. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export interface BuiltSite {
  readonly folder: string;
  /** `/` or `/repo/`. */
  readonly base: string;
  readonly files: ReadonlySet<string>;
  /** All of them, `404.html` too. */
  readonly pages: readonly Page[];
  readonly pageOf: (file: string) => Page;
}

export function openSite(folder: string): BuiltSite {
  const root = resolve(folder);
  if (!existsSync(join(root, '.base-path'))) throw new Error(`There is no built site in ${root}; run: npm run build`);
  const files = filesOf(root);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const html = readFileSync(join(root, file), 'utf8');
      return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, elements: elementsOf(html) };
    });
  return {
    folder: root,
    base: readFileSync(join(root, '.base-path'), 'utf8').trim(),
    files: new Set(files),
    pages,
    pageOf: (file) => {
      const page = pages.find((each) => each.file === file);
      if (!page) throw new Error(`the site has no ${file}`);
      return page;
    },
  };
}

export const readSiteFile = (site: BuiltSite, file: string): Buffer => readFileSync(join(site.folder, file));

/** The site that `npm run build` made. */
export const openDist = (): BuiltSite => openSite(process.env.OUT_DIR || 'dist');

/** Pages that have an address of their own. */
export const addressedPages = (site: BuiltSite): readonly Page[] =>
  site.pages.filter(({ file }) => file !== '404.html');

/** Pages that stand in frames on other sites: neither listed nor previewed, and without header and footer. */
export const isEmbedded = ({ file }: Page): boolean => file.startsWith('embed/');

export const recordPages = (site: BuiltSite): readonly Page[] =>
  site.pages.filter(({ file }) => /^incidents\/[^/]+\/index\.html$/.test(file));

export const named = (page: Page, name: string): readonly Element[] =>
  page.elements.filter((each) => each.name === name);

/** The content of `<meta name>` or `<meta property>`. */
export function metaOf(page: Page, name: string): readonly string[] {
  return named(page, 'meta')
    .filter(({ attributes }) => attributes.get('name') === name || attributes.get('property') === name)
    .map(({ attributes }) => attributes.get('content') ?? '');
}

/** The addresses in `<link>` of one kind. */
export const linksOf = (page: Page, rel: string): readonly Element[] =>
  named(page, 'link').filter(({ attributes }) => attributes.get('rel')?.split(' ').includes(rel));
