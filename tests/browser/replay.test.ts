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

const path = 'learn/replay/2025-03-01-microsoft-365-authentication-outage/';
const ready = (page: Page) => page.locator('replay-incident[data-ready]').waitFor();
const step = (page: Page) => page.locator('.replay-step').innerText();
const clock = (page: Page) => page.locator('.replay-clock').innerText();
const search = (page: Page) => new URL(page.url()).search;
/** A button that leads nowhere is called disabled, but can be pressed all the same. */
const press = (page: Page, name: string) => page.getByRole('button', { name }).click({ force: true });

describe('a replay', () => {
  test('is stepped through by buttons, which lead no further than the ends', async () => {
    const { page, problems, close } = await site.visit(path);
    await ready(page);
    const beginning = await step(page);
    expect(beginning).toMatch(/^Step 1 of \d+$/);
    await press(page, 'Previous');
    expect(await step(page)).toBe(beginning);
    await press(page, 'Next');
    expect(await step(page)).toMatch(/^Step 2 of/);
    await press(page, 'Last');
    const last = await step(page);
    await press(page, 'Next');
    expect(await step(page)).toBe(last);
    expect(await page.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
    await press(page, 'First');
    expect(await step(page)).toBe(beginning);
    expect(search(page)).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('is stepped through by arrow keys, and says where it is', async () => {
    const { page, close } = await site.visit(path);
    await ready(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await step(page)).toMatch(/^Step 3 of/);
    expect(await page.locator('replay-incident [role=status]').textContent()).toMatch(/^Step 3 of \d+: .+ UTC on/);
    await page.keyboard.press('ArrowLeft');
    expect(await step(page)).toMatch(/^Step 2 of/);
    await close();
  });

  test('shows nothing that was not public, until the reader asks for everything', async () => {
    const { page, close } = await site.visit(path);
    await ready(page);
    await press(page, 'Last');
    const secret = page.locator('.replay-board [data-event]:not([data-public])');
    expect(await secret.count()).toBe(0);
    await page.getByLabel('everything').check();
    await press(page, 'Last');
    expect(await secret.count()).toBeGreaterThan(0);
    expect(search(page)).toContain('view=all');
    await close();
  });

  test('opens at the moment in its address, in another tab as well', async () => {
    const { page, close } = await site.visit(path);
    await ready(page);
    await page.getByLabel('everything').check();
    for (let presses = 0; presses < 4; presses += 1) await press(page, 'Next');
    const [address, there] = [search(page), await clock(page)];
    const other = await site.visit(path + address);
    await ready(other.page);
    expect(await clock(other.page)).toBe(there);
    expect(await other.page.getByLabel('everything').isChecked()).toBe(true);
    await other.close();
    await close();
  });

  test('says what was wrong with an address, and begins at its beginning', async () => {
    const { page, close } = await site.visit(`${path}?step=nonsense&view=sideways`);
    await ready(page);
    expect(await step(page)).toMatch(/^Step 1 of/);
    expect(await page.locator('.replay-problem').innerText()).toMatch(/“sideways”.*“nonsense”/);
    await close();
  });

  test('keeps the cause folded until it was public, or until the reader asks', async () => {
    const { page, close } = await site.visit(`${path}?step=reports-peak`);
    await ready(page);
    const cause = page.locator('.replay-cause details');
    expect(await cause.getAttribute('open')).toBeNull();
    expect(await page.locator('.replay-cause-status').innerText()).toContain('not public');
    await cause.locator('summary').click();
    expect(await cause.getAttribute('open')).not.toBeNull();
    await page.goto(page.url().replace('reports-peak', 'declared-resolved'));
    await ready(page);
    expect(await cause.getAttribute('open')).not.toBeNull();
    expect(await page.locator('.replay-cause-status').innerText()).toContain('00:02 UTC on 2 March 2025');
    await close();
  });

  test('asks at its stops, and reveals what the record shows', async () => {
    const { page, close } = await site.visit(`${path}?step=reports-peak`);
    await ready(page);
    const prompt = page.locator('.replay-ask .replay-prompt');
    const answer = prompt.locator('li').first();
    expect(await prompt.innerText()).toContain('What would you do now?');
    expect(await answer.isVisible()).toBe(false);
    await prompt.locator('summary').click();
    expect(await answer.isVisible()).toBe(true);
    await press(page, 'First');
    expect(await prompt.count()).toBe(0);
    await close();
  });

  test('is complete and in order without JavaScript', async () => {
    const { page, close } = await site.visit(path, { javaScriptEnabled: false });
    expect(await page.locator('.replay-board').isVisible()).toBe(false);
    const events = page.locator('.replay-course [data-event]');
    expect(await events.first().isVisible()).toBe(true);
    expect(await events.count()).toBe(20);
    expect(await page.locator('.replay-course .replay-prompt').count()).toBe(2);
    await close();
  });

  test('appears as a list should its script never come', async () => {
    const { page, close } = await site.visit('');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.server.url + path);
    await page.locator('.replay-course [data-event]').first().waitFor({ state: 'visible' });
    await close();
  });

  test('prints as a handout: the whole course with room for notes, without the board', async () => {
    const { page, close } = await site.visit(path);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.replay-board').isVisible()).toBe(false);
    expect(await page.locator('.replay-course [data-event]').last().isVisible()).toBe(true);
    const notes = await page.locator('.replay-course .replay-notes').first().boundingBox();
    expect(notes?.height).toBeGreaterThan(100);
    expect(await page.locator('.replay-course details').first().isVisible()).toBe(false);
    await close();
  });

  test('does not move anything when its script takes over', async () => {
    const { page, close } = await site.visit(path, { viewport: { width: 390, height: 844 } });
    await ready(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shift).toBe(0);
    await close();
  });
});
