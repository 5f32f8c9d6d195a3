// Which addresses on a site lead nowhere?
import { readSiteFile, type BuiltSite, type Page } from './built-site.ts';
import type { Element } from './elements.ts';

/** Stands for the host; what leaves it is not ours to check. */
const origin = 'http://site.invalid';

const addressAttributes = ['href', 'xlink:href', 'src', 'action', 'poster', 'data-source'];

const addressesIn = ({ attributes }: Element): readonly string[] => [
  ...addressAttributes.flatMap((name) => attributes.get(name) ?? []),
  ...(attributes.get('srcset')?.split(',') ?? []).map((candidate) => candidate.trim().split(' ')[0] ?? ''),
];

/** Ids of a page, or of a picture that is linked to. */
function idsOf(site: BuiltSite, file: string): ReadonlySet<string> {
  const elements = file.endsWith('.html') ? site.pageOf(file).elements : [];
  return new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

/** Why an address does not lead anywhere, or nothing when it does. */
function faultOf(address: string, from: URL, site: BuiltSite): string | undefined {
  if (!URL.canParse(address, from)) return 'is no address';
  const target = new URL(address, from);
  if (target.origin !== origin) return undefined;
  if (!target.pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;
  const path = decodeURIComponent(target.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return site.files.has(`${path}/index.html`) ? 'needs a slash at its end' : 'has no file';
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === '' || idsOf(site, file).has(anchor) ? undefined : `has no #${anchor}`;
}

/** Anchors alone stay on the page, whatever its address. */
function faultOn(page: Page, address: string, site: BuiltSite): string | undefined {
  if (!address.startsWith('#')) return faultOf(address, readAt(site, page), site);
  const anchor = decodeURIComponent(address.slice(1));
  return idsOf(site, page.file).has(anchor) ? undefined : 'has no such id';
}

/** Where the page is read; hosts show `404.html` at any depth. */
const readAt = (site: BuiltSite, { file, path }: Page): URL =>
  new URL(site.base + (file === '404.html' ? 'at/any/depth' : path), origin);

/** `page: address: why`, once for each address of a page. */
export function brokenLinks(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) => {
    const addresses = new Set(page.elements.flatMap(addressesIn));
    return [...addresses].flatMap((address) => {
      const fault = faultOn(page, address, site);
      return fault === undefined ? [] : [`${page.file}: ${address}: ${fault}`];
    });
  });
}

/** The same for what stylesheets load. */
export function brokenStylesheetLinks(site: BuiltSite): readonly string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const addresses = readSiteFile(site, file)
        .toString()
        .matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g);
      return Array.from(addresses, ([, address = '']) => ({
        address,
        fault: faultOf(address, new URL(site.base + file, origin), site),
      }))
        .filter(({ address, fault }) => !address.startsWith('data:') && fault !== undefined)
        .map(({ address, fault }) => `${file}: ${address}: ${fault}`);
    });
}

export const countOfLinks = (site: BuiltSite): number =>
  site.pages.reduce((sum, page) => sum + page.elements.flatMap(addressesIn).length, 0);
