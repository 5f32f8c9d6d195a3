// Does a reader find what the records say, with pointer, keyboard, address and back button?
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './site.ts';

const outlook = '2025-07-09-outlook-exchange-online-mailbox-access';

let site: Site;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  visit = undefined as unknown as Visit;
});
afterEach(async () => {
  // Every search here runs to its end, so nothing may go wrong on the way.
  expect(visit.problems).toEqual([]);
  await visit.close();
});

async function open(path: string, options?: Parameters<Site['visit']>[1]): Promise<void> {
  // Chromium counts a page transition that is cut short as an error of the page.
  visit = await site.visit(path, { reducedMotion: 'reduce', ...options });
  page = visit.page;
}
const status = () => page.locator('[role="status"]');
const says = (text: RegExp) => status().filter({ hasText: text }).waitFor();
const rows = () => page.locator('.result');
const addressOf = () => new URL(page.url()).search;
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
const hrefs = () =>
  page.locator('.search-results a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const facet = (name: string) => page.locator(`details[data-facet="${name}"]`);

async function choose(name: string, value: string): Promise<void> {
  if ((await facet(name).getAttribute('open')) === null) await facet(name).locator('summary').click();
  await facet(name).locator(`input[value="${value}"]`).click();
}

describe('what is found', () => {
  test('“authentication” leads to the very event', async () => {
    await open('search/?q=authentication');
    await rows().first().waitFor();
    const events = (await hrefs()).filter((href) => href.startsWith(`/incidents/${outlook}/#`));
    await page.locator(`.search-results a[href="${events[0]}"]`).click();
    await page.waitForURL(`**${events[0]}`);
    expect(await page.locator('.event:target').textContent()).toContain('authentication');
  });

  test.each([
    ['lisensi', 'li'],
    ['licence invalid', 'licence is invalid'],
    ['EX1112414', 'EX1112414'],
  ])('%j stands in the place that is offered', async (question, text) => {
    await open(`search/?q=${encodeURIComponent(question)}`);
    await rows().first().waitFor();
    expect(await rows().first().locator('h3 a').getAttribute('href')).toBe(`/incidents/${outlook}/`);
    const place = page.locator('.result .place').first();
    const marked = await place.locator('xpath=..').locator('mark').allTextContents();
    for (const word of question.split(' '))
      expect(marked.map((each) => each.toLowerCase())).toContain(word.toLowerCase());
    await place.click();
    await page.waitForURL(`**/incidents/${outlook}/#**`);
    expect(await page.locator(':target').textContent()).toContain(text);
  });

  test('an analysis and a term of the glossary are found too', async () => {
    await open('search/?q=identity&kind=analysis');
    await rows().first().waitFor();
    expect((await hrefs())[0]).toMatch(/^\/analysis\/[a-z-]+\/$/);
    await page.goto(`${site.server.url}search/?q=silence&kind=glossary`);
    await rows().first().waitFor();
    expect(await hrefs()).toContain('/learn/glossary/#durations-time-to-public-word');
  });

  test('the form of the home page is carried on', async () => {
    await open('');
    await page.locator('input[name="q"]').fill('lisensi');
    await page.locator('input[name="q"]').press('Enter');
    await rows().first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await page.locator('#search-q').inputValue()).toBe('lisensi');
  });

  test('a word that stands nowhere is named', async () => {
    await open('search/?q=authentication+zeppelin');
    await says(/“zeppelin” stands nowhere/);
  });

  test('markup in a question stays text', async () => {
    await open(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> mail')}`);
    await says(/<img src=x onerror=alert\(1\)> mail/);
    expect(await page.locator('atlas-search img').count()).toBe(0);
  });
});

describe('filters and order', () => {
  test('a filter gives what its count has promised, and can be removed', async () => {
    await open('search/?q=microsoft');
    await rows().first().waitFor();
    const before = await rows().count();
    const promised = Number(await facet('year').locator('label:has(input[value="2024"]) .facet-count').textContent());
    await choose('year', '2024');
    await says(/with these filters/);
    expect(await rows().count()).toBe(promised);
    expect(addressOf()).toBe('?q=microsoft&year=2024');
    await page.keyboard.press('Escape');
    await page.locator('.search-chosen button').click();
    await expect.poll(() => rows().count()).toBe(before);
    expect(addressOf()).toBe('?q=microsoft');
    expect(await focused()).toBe('search-q');
  });

  test('without words a filter lists its pages, the newest first', async () => {
    await open('search/?kind=incident');
    await rows().first().waitFor();
    const found = (await page
      .locator('.result h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) as string[];
    expect(found).toEqual([...found].sort().reverse());
    expect(found.length).toBeGreaterThan(1);
  });

  test('the order is by date or by the time to recover, and loses nobody', async () => {
    await open('search/?q=microsoft');
    await rows().first().waitFor();
    const all = (await page
      .locator('.result h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) as string[];
    const orders = new Set<string>();
    for (const order of ['date', 'duration']) {
      await page.locator('#search-sort').selectOption(order);
      await page.waitForURL(`**sort=${order}`);
      await expect.poll(() => rows().count()).toBe(all.length);
      const sorted = (await page
        .locator('.result h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) as string[];
      expect([...sorted].sort()).toEqual([...all].sort());
      orders.add(sorted.join());
    }
    expect(orders.size).toBe(2);
  });

  test('where nothing fits, the filter in the way is named and let go', async () => {
    await open('search/?q=lisensi&year=2024');
    await says(/Nothing found for “lisensi” with these filters/);
    await page.locator('.search-remedies button').first().click();
    await rows().first().waitFor();
    expect(addressOf()).toBe('?q=lisensi');
    expect(await focused()).toBe('search-q');
  });

  test('where nothing is known, the list of everything stays', async () => {
    await open('search/?q=zeppelin');
    await says(/Nothing found for “zeppelin”/);
    expect(await page.locator('.search-everything li').first().isVisible()).toBe(true);
  });
});

describe('the address and the back button', () => {
  test('letters make one step, a filter another', async () => {
    await open('search/');
    await page.locator('#search-q').pressSequentially('outlook', { delay: 40 });
    await says(/for “outlook”/);
    expect(addressOf()).toBe('?q=outlook');
    await choose('year', '2025');
    await says(/with these filters/);
    await page.goBack();
    await says(/for “outlook”\.$/);
    expect(await facet('year').locator('input[value="2025"]').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(addressOf).toBe('');
    expect(await page.locator('#search-q').inputValue()).toBe('');
    expect(await page.locator('.search-everything').isVisible()).toBe(true);
    await page.goForward();
    await says(/for “outlook”\.$/);
    await page.goForward();
    await says(/with these filters/);
    expect(await facet('year').locator('input[value="2025"]').isChecked()).toBe(true);
  });

  test('a finished search is not overwritten by the next letters', async () => {
    await open('search/');
    const field = page.locator('#search-q');
    await field.fill('outlook');
    await field.press('Enter');
    await says(/for “outlook”/);
    await field.fill('teams');
    await says(/for “teams”/);
    await page.goBack();
    await says(/for “outlook”/);
    expect(await field.inputValue()).toBe('outlook');
  });

  test('an address gives the same page to somebody else', async () => {
    const address = 'search/?q=outlook&kind=incident&year=2025&sort=date';
    await open(address);
    await rows().first().waitFor();
    expect(await page.locator('#search-sort').inputValue()).toBe('date');
    expect(await page.locator('.search-chosen li').count()).toBe(2);
    expect(addressOf()).toBe(`?${address.split('?')[1]}`);
  });
});

describe('the keyboard', () => {
  test('reaches the field, the results and the field again', async () => {
    await open('search/');
    await page.keyboard.press('/');
    expect(await focused()).toBe('search-q');
    await page.keyboard.type('authentication/');
    await says(/for “authentication\/”/);
    await page.keyboard.press('ArrowDown');
    const links = await hrefs();
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-q');
  });

  test('opens a filter, sets it and leaves it', async () => {
    await open('search/?q=outlook');
    await rows().first().waitFor();
    await facet('kind').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL('**kind=incident');
    await says(/with these filters/);
    await page.keyboard.press('Escape');
    expect(await facet('kind').getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('keeps the place in the field while results change', async () => {
    await open('search/');
    const field = page.locator('#search-q');
    await field.fill('outlook teams');
    await says(/for “outlook teams”/);
    await field.evaluate((input: HTMLInputElement) => {
      input.setSelectionRange(7, 7);
    });
    await page.keyboard.type(' mail');
    await says(/for “outlook mail teams”/);
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(12);
  });
});

test('nothing jumps when results come', async () => {
  await open('search/?q=authentication');
  await rows().first().waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries as (PerformanceEntry & { value: number })[]) sum += entry.value;
        };
        new PerformanceObserver((list) => {
          add(list.getEntries());
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBe(0);
});

test('without JavaScript there is a list of everything and no filter that does nothing', async () => {
  await open('search/?q=authentication', { javaScriptEnabled: false });
  expect(await page.locator('noscript').isVisible()).toBe(true);
  expect(await page.locator(`.search-everything a[href="/incidents/${outlook}/"]`).isVisible()).toBe(true);
  expect(await page.locator('.search-facets').isVisible()).toBe(false);
  expect(await page.locator('form[role="search"]').getAttribute('action')).toBe('/search/');
});
