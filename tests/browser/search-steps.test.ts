// Do the address, the back button and the keyboard do what they do elsewhere?
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSearch, type SearchPage } from './search-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let search: SearchPage;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => search.leave());

describe('the address and the back button', () => {
  test('letters make one step, a filter another', async () => {
    search = await openSearch(site, 'search/');
    await search.field.pressSequentially('outlook', { delay: 40 });
    await search.says(/for “outlook”/);
    expect(search.asked()).toBe('?q=outlook');
    await search.choose('year', '2025');
    await search.says(/with these filters/);
    await search.page.goBack();
    await search.says(/for “outlook”\.$/);
    expect(await search.facet('year').locator('input[value="2025"]').isChecked()).toBe(false);
    await search.page.goBack();
    await expect.poll(search.asked).toBe('');
    expect(await search.field.inputValue()).toBe('');
    expect(await search.page.locator('.search-everything').isVisible()).toBe(true);
    await search.page.goForward();
    await search.says(/for “outlook”\.$/);
    await search.page.goForward();
    await search.says(/with these filters/);
    expect(await search.facet('year').locator('input[value="2025"]').isChecked()).toBe(true);
  });

  test('a finished search is not overwritten by the next letters', async () => {
    search = await openSearch(site, 'search/');
    const field = search.field;
    await field.fill('outlook');
    await field.press('Enter');
    await search.says(/for “outlook”/);
    await field.fill('teams');
    await search.says(/for “teams”/);
    await search.page.goBack();
    await search.says(/for “outlook”/);
    expect(await field.inputValue()).toBe('outlook');
  });

  test('an address gives the same page to somebody else', async () => {
    const address = 'search/?q=outlook&kind=incident&year=2025&sort=date';
    search = await openSearch(site, address);
    await search.rows.first().waitFor();
    expect(await search.page.locator('#search-sort').inputValue()).toBe('date');
    expect(await search.page.locator('.search-chosen li').count()).toBe(2);
    expect(search.asked()).toBe(`?${address.split('?')[1]}`);
  });
});

describe('the keyboard', () => {
  test('reaches the field, the results and the field again', async () => {
    search = await openSearch(site, 'search/');
    await search.page.keyboard.press('/');
    // A single key of the whole page would catch what a voice or a slip puts in (WCAG 2.1.4).
    expect(await search.focused()).not.toBe('search-q');
    await search.page.locator('#search-q').focus();
    await search.page.keyboard.type('authentication/');
    await search.says(/for “authentication\/”/);
    await search.page.keyboard.press('ArrowDown');
    const links = await search.addresses();
    expect(await search.focused()).toBe(links[0]);
    await search.page.keyboard.press('ArrowDown');
    expect(await search.focused()).toBe(links[1]);
    await search.page.keyboard.press('ArrowUp');
    await search.page.keyboard.press('ArrowUp');
    expect(await search.focused()).toBe('search-q');
    await search.page.keyboard.press('ArrowDown');
    await search.page.keyboard.press('Escape');
    expect(await search.focused()).toBe('search-q');
  });

  test('opens a filter, sets it and leaves it', async () => {
    search = await openSearch(site, 'search/?q=outlook');
    await search.rows.first().waitFor();
    await search.facet('kind').locator('summary').focus();
    await search.page.keyboard.press('Enter');
    await search.page.keyboard.press('Tab');
    await search.page.keyboard.press('Space');
    await search.page.waitForURL('**kind=incident');
    await search.says(/with these filters/);
    await search.page.keyboard.press('Escape');
    expect(await search.facet('kind').getAttribute('open')).toBeNull();
    expect(await search.page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('keeps the place in the field while results change', async () => {
    search = await openSearch(site, 'search/');
    const field = search.field;
    await field.fill('outlook teams');
    await search.says(/for “outlook teams”/);
    await field.evaluate((input: HTMLInputElement) => {
      input.setSelectionRange(7, 7);
    });
    await search.page.keyboard.type(' mail');
    await search.says(/for “outlook mail teams”/);
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(12);
  });
});
