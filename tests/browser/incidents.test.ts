import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const ready = (page: Page) => page.locator('.incident-filters:not([inert])').waitFor({ state: 'visible' });
const shown = (page: Page) => page.locator('incident-list tbody tr:visible th').allInnerTexts();

describe('the list of incidents', () => {
  test('filters, says how many are left, and keeps the choice in the address', async () => {
    const { page, problems, close } = await site.visit('incidents/');
    await ready(page);
    const all = (await shown(page)).length;
    await page.locator('select[name=provider]').selectOption('microsoft');
    const some = await shown(page);
    expect(some.length).toBeGreaterThan(1);
    expect(some.length).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?provider=microsoft');
    expect(await page.locator('incident-list [role=status]').innerText()).toBe(
      `${some.length} of ${all} incidents shown.`,
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => shown(page)).toHaveLength(all);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('opens as its address says, and sorts', async () => {
    const { page, close } = await site.visit('incidents/?provider=microsoft&order=oldest');
    await ready(page);
    const oldest = await shown(page);
    await page.locator('select[name=order]').selectOption('newest');
    expect(await shown(page)).toEqual([...oldest].reverse());
    await close();
  });

  test('leaves out of the address what it does not have', async () => {
    const { page, close } = await site.visit('incidents/?year=1999&provider=microsoft&order=sideways');
    await ready(page);
    await expect.poll(() => new URL(page.url()).search).toBe('?provider=microsoft');
    await close();
  });

  test('says which filter to loosen where nothing is left', async () => {
    const { page, close } = await site.visit('incidents/?provider=crowdstrike&year=2025');
    await ready(page);
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('incident-list [role=status]').innerText()).toMatch(
      /^0 of \d+ incidents shown\. Without the filter “\w+” there (?:is|are) \d+\.$/,
    );
    await close();
  });

  test('is whole without JavaScript, and grouped by links', async () => {
    const { page, close } = await site.visit('incidents/', { javaScriptEnabled: false });
    expect((await shown(page)).length).toBeGreaterThan(30);
    expect(await page.locator('.incident-filters').isVisible()).toBe(false);
    const groups = page.locator('.incident-groups a');
    expect(await groups.count()).toBeGreaterThan(10);
    await groups.first().click();
    expect(await page.locator('h1').innerText()).not.toBe('');
    await close();
  });
});

describe('a long record', () => {
  test('a link to a folded source unfolds it', async () => {
    const { page, close } = await site.visit('incidents/2024-07-19-crowdstrike-channel-file-291/');
    const folded = page.locator('#s120');
    expect(await folded.isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = '#s120';
    });
    await expect.poll(() => folded.isVisible()).toBe(true);
    await close();
  });

  test('a duration opens to its events, and to what else is said', async () => {
    const { page, close } = await site.visit('incidents/2025-07-09-outlook-exchange-online-mailbox-access/');
    const duration = page.locator('details', { has: page.locator('#section-time-to-recover') });
    await duration.locator('summary').click();
    const text = await duration.innerText();
    for (const part of ['minus', 'earliest', 'latest', 'Sources disagree']) expect(text).toContain(part);
    await close();
  });

  test('a link to a duration opens it', async () => {
    const { page, close } = await site.visit('incidents/2025-07-09-outlook-exchange-online-mailbox-access/');
    await page.locator('.facts a[href="#section-time-to-recover"]').click();
    await expect.poll(() => page.locator('#section-time-to-recover').isVisible()).toBe(true);
    await close();
  });

  test('paper shows what the screen folds', async () => {
    const { page, close } = await site.visit('incidents/2024-07-19-crowdstrike-channel-file-291/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#s120').evaluate((node) => node.getBoundingClientRect().height)).toBeGreaterThan(10);
    await close();
  });
});
