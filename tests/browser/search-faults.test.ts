// What does a reader see when the search index is missing, damaged or slow?
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/serve/static-server.ts';
import { openSite, type Site } from './site.ts';

const none = (): Fault | undefined => undefined;
let faults: (path: string) => Fault | undefined = none;
let site: Site;

beforeAll(async () => {
  site = await openSite({ faults: (path) => faults(path) });
});
afterAll(() => site.close());
afterEach(() => {
  faults = none;
});

const onFile = (file: RegExp, fault: Fault) => (path: string) => (file.test(path) ? fault : undefined);
const garbage = { body: 'not what was asked for' };

const kinds = [
  ['the whole index is missing', onFile(/^\/pagefind\//, { status: 404 }), /no search index here/],
  ['a page stands in its place', onFile(/pagefind\.js$/, { body: '<!doctype html>' }), /did not arrive whole/],
  ['its table of contents is broken', onFile(/entry\.json$/, { body: '{"languages":' }), /did not arrive whole/],
  ['its program is broken', onFile(/\.pagefind$/, garbage), /did not arrive whole/],
  ['its list of pages is broken', onFile(/\.pf_meta$/, garbage), /did not arrive whole/],
  ['its words are broken', onFile(/\.pf_index$/, garbage), /did not arrive whole/],
  ['its words are cut off', onFile(/\.pf_index$/, { disconnect: true }), /did not arrive whole/],
  ['its filters are gone', onFile(/\.pf_filter$/, { status: 404 }), /did not arrive whole/],
  ['the text of a page is gone', onFile(/\.pf_fragment$/, { status: 404 }), /did not arrive whole/],
] as const;

describe.each(kinds)('when %s', (_name, faultsOf, message) => {
  test('the reader is told, keeps the focus, has the titles, and can try again', async () => {
    faults = faultsOf;
    const { page, problems, close } = await site.visit('search/');
    await page.locator('#search-q').fill('mailbox outlook');
    await page.locator('[role="status"]').filter({ hasText: message }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    expect(await page.locator('.search-everything li:visible').allTextContents()).toEqual([
      expect.stringContaining('Outlook'),
    ]);

    await page.locator('#search-q').fill('zeppelin');
    await page.locator('[role="status"]').filter({ hasText: 'No title below' }).waitFor();
    expect(await page.locator('.search-everything li:visible').count()).toBeGreaterThan(5);

    faults = none;
    await page.locator('#search-q').fill('authentication');
    await page.locator('.search-remedies button').click();
    await page.locator('.result').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    expect(problems.filter((problem) => /policy|other host/.test(problem))).toEqual([]);
    await close();
  });
});

describe('when the index is slow', () => {
  test('the reader is told after a second, and the results come', async () => {
    faults = onFile(/\.pagefind$/, { delayMilliseconds: 2_500 });
    const { page, problems, close } = await site.visit('search/?q=authentication');
    await page.locator('[role="status"]').filter({ hasText: 'Still loading' }).waitFor();
    expect(await page.locator('.search-everything').isVisible()).toBe(true);
    await page.locator('.result').first().waitFor();
    expect(await page.locator('[role="status"]').textContent()).toContain('for “authentication”');
    expect(problems).toEqual([]);
    await close();
  });

  test('after half a minute there is a way to try again, and late results are still welcome', async () => {
    faults = onFile(/\.pagefind$/, { delayMilliseconds: 4_000 });
    const { page, problems, close } = await site.visit('search/');
    await page.clock.install();
    const asked = page.waitForRequest(/\.pagefind$/);
    await page.locator('#search-q').fill('authentication');
    await asked;
    await page.clock.runFor(1_000);
    await page.clock.fastForward('00:40');
    await page.locator('[role="status"]').filter({ hasText: 'has not arrived' }).waitFor();
    expect(await page.locator('.search-remedies button').isVisible()).toBe(true);
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.search-remedies').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});

test('an answer that comes late does not replace a newer one', async () => {
  const { page, problems, close } = await site.visit('search/?q=authentication');
  await page.locator('.result').first().waitFor();
  faults = (path) => (path.includes('/pagefind/index/') ? { delayMilliseconds: 1_500 } : undefined);
  const field = page.locator('#search-q');
  await field.fill('zoology');
  await page.waitForTimeout(250);
  await field.fill('authentication');
  await page.locator('[role="status"]').filter({ hasText: '“authentication”' }).waitFor();
  await page.waitForTimeout(1_800);
  expect(await page.locator('[role="status"]').textContent()).toContain('“authentication”');
  expect(problems).toEqual([]);
  await close();
});
