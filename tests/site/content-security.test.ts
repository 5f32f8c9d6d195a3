// Can a page run, load or send anything that we did not build into it?
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { named, openDist, readSiteFile, type Page } from './built-site.ts';

const site = openDist();
const files = site.pages.map(({ file }) => file);

/** The policy of a page by directive. */
function policyOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const metas = named(page, 'meta').filter(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  expect(metas).toHaveLength(1);
  const directives = (metas[0]?.attributes.get('content') ?? '').split(';').map((text) => text.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name !== '').map(([name = '', ...values]) => [name, values]));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isHash = (value: string) => /^'sha(?:256|384|512)-/.test(value);
const withoutHashes = (values: readonly string[] | undefined) => values?.filter((value) => !isHash(value)).sort();

test.each(files)('%s carries the policy of the site', (file) => {
  const { 'script-src': scripts, 'style-src': styles, ...others } = Object.fromEntries(policyOf(site.pageOf(file)));
  expect(others).toEqual({
    'default-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
  expect(withoutHashes(scripts)).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(withoutHashes(styles)).toEqual(["'self'"]);
});

test.each(files)('%s: the policy stands before every script and every stylesheet that is loaded', (file) => {
  const page = site.pageOf(file);
  const policy = page.html.search(/<meta[^>]+content-security-policy/i);
  const governed = page.elements.find(
    ({ name, attributes }) =>
      (name === 'script' && attributes.get('type') !== 'application/ld+json') ||
      (name === 'link' && attributes.get('rel') === 'stylesheet') ||
      name === 'body',
  );
  expect(policy).toBeGreaterThan(-1);
  expect(policy).toBeLessThan(governed?.offset ?? -1);
});

test.each(files)('%s: every block of script or style in the page is one that the policy names', (file) => {
  const page = site.pageOf(file);
  const policy = policyOf(page);
  const scripts = named(page, 'script').filter(
    ({ attributes }) => !attributes.has('src') && attributes.get('type') !== 'application/ld+json',
  );
  expect(scripts.map(({ text }) => hashOf(text)).filter((hash) => !policy.get('script-src')?.includes(hash))).toEqual(
    [],
  );
  const styles = named(page, 'style').map(({ text }) => hashOf(text));
  expect(styles.filter((hash) => !policy.get('style-src')?.includes(hash))).toEqual([]);
});

test.each(files)('%s has no style or script in an attribute', (file) => {
  const found = site
    .pageOf(file)
    .elements.flatMap(({ name, attributes }) =>
      [...attributes]
        .filter(
          ([attribute, value]) => attribute === 'style' || /^on[a-z]/.test(attribute) || /^\s*javascript:/i.test(value),
        )
        .map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
    );
  expect(found).toEqual([]);
});

/** Attributes whose address a browser fetches without being asked. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  object: ['data'],
  embed: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  form: ['action'],
};

const isForeign = (address: string) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address.trim());

test.each(files)('%s asks nothing of another host', (file) => {
  const page = site.pageOf(file);
  const links = named(page, 'link').filter(({ attributes }) => attributes.get('rel') !== 'canonical');
  const addresses = [
    ...page.elements.flatMap(({ name, attributes }) =>
      (fetched[name] ?? []).flatMap((attribute) => attributes.get(attribute) ?? []),
    ),
    ...links.flatMap(({ attributes }) => attributes.get('href') ?? []),
  ];
  expect(addresses.filter(isForeign)).toEqual([]);
  expect(page.html).not.toMatch(/<meta[^>]+http-equiv="?refresh/i);
});

test('no stylesheet and no picture asks anything of another host', () => {
  const asking = [...site.files]
    .filter((file) => /\.(?:css|svg)$/.test(file))
    .filter((file) =>
      /url\(\s*["']?(?:https?:)?\/\/|@import|<script|<image\b|<foreignObject|xml-stylesheet/i.test(
        readSiteFile(site, file).toString(),
      ),
    );
  expect(asking).toEqual([]);
});
