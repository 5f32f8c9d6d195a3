// Does a reader find what the records say, and can narrow it and put it in order?
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSearch, type SearchPage } from './search-page.ts';
import { openSite, type Site } from './site.ts';

const outlook = '2025-07-09-outlook-exchange-online-mailbox-access';

let site: Site;
let search: SearchPage;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => search.leave());

describe('what is found', () => {
  test('“authentication” leads to the very event', async () => {
    search = await openSearch(site, 'search/?q=authentication');
    await search.rows.first().waitFor();
    const events = (await search.addresses()).filter((href) => href.startsWith(`/incidents/${outlook}/#`));
    await search.page.locator(`.search-results a[href="${events[0]}"]`).click();
    await search.page.waitForURL(`**${events[0]}`);
    expect(await search.page.locator('.event:target').textContent()).toContain('authentication');
  });

  test.each([
    ['lisensi', 'li'],
    ['licence invalid', 'licence is invalid'],
    ['EX1112414', 'EX1112414'],
  ])('%j stands in the place that is offered', async (question, text) => {
    search = await openSearch(site, `search/?q=${encodeURIComponent(question)}`);
    await search.rows.first().waitFor();
    expect(await search.rows.first().locator('h3 a').getAttribute('href')).toBe(`/incidents/${outlook}/`);
    const place = search.page.locator('.result .place').first();
    const marked = await place.locator('xpath=..').locator('mark').allTextContents();
    for (const word of question.split(' '))
      expect(marked.map((each) => each.toLowerCase())).toContain(word.toLowerCase());
    await place.click();
    await search.page.waitForURL(`**/incidents/${outlook}/#**`);
    expect(await search.page.locator(':target').textContent()).toContain(text);
  });

  test('an analysis and a term of the glossary are found too', async () => {
    search = await openSearch(site, 'search/?q=identity&kind=analysis');
    await search.rows.first().waitFor();
    expect((await search.addresses())[0]).toMatch(/^\/analysis\/[a-z-]+\/$/);
    await search.page.goto(`${site.server.url}search/?q=silence&kind=glossary`);
    await search.rows.first().waitFor();
    expect(await search.addresses()).toContain('/learn/glossary/#durations-time-to-public-word');
  });

  test('the form of the home page is carried on', async () => {
    search = await openSearch(site, '');
    await search.page.locator('input[name="q"]').fill('lisensi');
    await search.page.locator('input[name="q"]').press('Enter');
    await search.rows.first().waitFor();
    expect(new URL(search.page.url()).pathname).toBe('/search/');
    expect(await search.field.inputValue()).toBe('lisensi');
  });

  test('a word that stands nowhere is named', async () => {
    search = await openSearch(site, 'search/?q=authentication+zeppelin');
    await search.says(/“zeppelin” stands nowhere/);
  });

  test('markup in a question stays text', async () => {
    search = await openSearch(site, `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> mail')}`);
    await search.says(/<img src=x onerror=alert\(1\)> mail/);
    expect(await search.page.locator('atlas-search img').count()).toBe(0);
  });
});

describe('filters and order', () => {
  test('a filter gives what its count has promised, and can be removed', async () => {
    search = await openSearch(site, 'search/?q=microsoft');
    await search.rows.first().waitFor();
    const before = await search.rows.count();
    const promised = Number(
      await search.facet('year').locator('label:has(input[value="2024"]) .facet-count').textContent(),
    );
    await search.choose('year', '2024');
    await search.says(/with these filters/);
    expect(await search.rows.count()).toBe(promised);
    expect(search.asked()).toBe('?q=microsoft&year=2024');
    await search.page.keyboard.press('Escape');
    await search.page.locator('.search-chosen button').click();
    await expect.poll(() => search.rows.count()).toBe(before);
    expect(search.asked()).toBe('?q=microsoft');
    expect(await search.focused()).toBe('search-q');
  });

  test('without words a filter lists its pages, the newest first', async () => {
    search = await openSearch(site, 'search/?kind=incident');
    await search.rows.first().waitFor();
    const found = await search.addresses('pages');
    expect(found).toEqual([...found].sort().reverse());
    expect(found.length).toBeGreaterThan(1);
  });

  test('the order is by date or by the time to recover, and loses nobody', async () => {
    search = await openSearch(site, 'search/?q=microsoft&kind=incident&year=2024');
    await search.rows.first().waitFor();
    const all = await search.addresses('pages');
    const orders = new Set<string>();
    for (const order of ['date', 'duration']) {
      await search.page.locator('#search-sort').selectOption(order);
      await search.page.waitForURL(`**sort=${order}`);
      await expect.poll(() => search.rows.count()).toBe(all.length);
      const sorted = await search.addresses('pages');
      expect([...sorted].sort()).toEqual([...all].sort());
      orders.add(sorted.join());
    }
    expect(orders.size).toBe(2);
  });

  test('where nothing fits, the filter in the way is named and let go', async () => {
    search = await openSearch(site, 'search/?q=lisensi&year=2024');
    await search.says(/Nothing found for “lisensi” with these filters/);
    await search.page.locator('.search-remedies button').first().click();
    await search.rows.first().waitFor();
    expect(search.asked()).toBe('?q=lisensi');
    expect(await search.focused()).toBe('search-q');
  });

  test('where nothing is known, the list of everything stays', async () => {
    search = await openSearch(site, 'search/?q=zeppelin');
    await search.says(/Nothing found for “zeppelin”/);
    expect(await search.page.locator('.search-everything li').first().isVisible()).toBe(true);
  });
});

test('nothing jumps when results come', async () => {
  search = await openSearch(site, 'search/?q=authentication');
  await search.rows.first().waitFor();
  const shift = await search.page.evaluate(
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
  search = await openSearch(site, 'search/?q=authentication', { javaScriptEnabled: false });
  expect(await search.page.locator('noscript').isVisible()).toBe(true);
  expect(await search.page.locator(`.search-everything a[href="/incidents/${outlook}/"]`).isVisible()).toBe(true);
  expect(await search.page.locator('.search-facets').isVisible()).toBe(false);
  expect(await search.page.locator('form[role="search"]').getAttribute('action')).toBe('/search/');
});
