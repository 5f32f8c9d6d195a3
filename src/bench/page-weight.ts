/** How many bytes does a reader load for one page, as a host sends them? */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initSync, parse } from 'es-module-lexer';

initSync();

export interface Weight {
  readonly html: number;
  readonly styles: number;
  /** The fonts that are preloaded; others load only where their letters occur. */
  readonly fonts: number;
  /** Modules with all that they import, at once or later; without the search engine, which only a search loads. */
  readonly scripts: number;
  readonly total: number;
}

/** Bytes as sent: hosts compress text, and leave alone what is compressed already. */
export function sentBytes(file: string, bytes: Buffer): number {
  return /\.(?:html|css|js|json|svg|csv|txt|xml)$/.test(file) ? gzipSync(bytes).length : bytes.length;
}

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const tagsOf = (html: string, name: string): readonly string[] =>
  html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

/** The module with every module that it imports by a plain name, in the order met. */
function modulesFrom(entry: string, read: (file: string) => Buffer, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const [imports] = parse(read(entry).toString());
  for (const { n: name } of imports) {
    if (name?.startsWith('.')) modulesFrom(posix.join(posix.dirname(entry), name), read, seen);
  }
  return seen;
}

/** Weighs the page in a file of a site that was built for a base path. */
export function weighPage(site: string, base: string, file: string): Weight {
  const read = (name: string) => readFileSync(join(site, name));
  const html = read(file);
  const text = html.toString();
  const local = (address: string | undefined) => (address?.startsWith(base) ? [address.slice(base.length)] : []);
  const sum = (files: Iterable<string>) => [...files].reduce((bytes, name) => bytes + sentBytes(name, read(name)), 0);

  const links = tagsOf(text, 'link');
  const linked = (rel: string) =>
    links.filter((tag) => attributeOf(tag, 'rel') === rel).flatMap((tag) => local(attributeOf(tag, 'href')));
  const modules = new Set<string>();
  for (const tag of tagsOf(text, 'script')) {
    for (const entry of local(attributeOf(tag, 'src'))) modulesFrom(entry, read, modules);
  }
  // Small modules stand in the page itself, where `html` counts them; what they import is counted here.
  for (const [, code = ''] of text.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)) {
    for (const { n: name } of parse(code)[0]) for (const entry of local(name)) modulesFrom(entry, read, modules);
  }

  const weight = {
    html: gzipSync(html).length,
    styles: sum(new Set(linked('stylesheet'))),
    fonts: sum(new Set(linked('preload').filter((name) => name.endsWith('.woff2')))),
    scripts: sum(modules),
  };
  return { ...weight, total: weight.html + weight.styles + weight.fonts + weight.scripts };
}
