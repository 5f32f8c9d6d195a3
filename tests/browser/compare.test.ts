import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const outlook = '2025-07-09-outlook-exchange-online-mailbox-access';
const march = '2025-03-01-microsoft-365-authentication-outage';
const crowdstrike = '2024-07-19-crowdstrike-channel-file-291';

const ready = (page: Page) => page.locator('.compare-form:not([inert])').waitFor({ state: 'visible' });
const status = (page: Page) => page.locator('[role=status]').innerText();
const drawn = (page: Page) => page.locator('.picture').innerText();

describe('comparing', () => {
  test('another choice redraws the picture, changes the address and is announced', async () => {
    const { page, problems, close } = await site.visit('compare/');
    await ready(page);
    await page.locator(`input[value="${crowdstrike}"]`).uncheck();
    await page.locator('select[name=align]').selectOption('public-first-word');
    await page.locator('input[value=linear]').check();
    expect(new URL(page.url()).search).toBe(`?incidents=${outlook},${march}&align=public-first-word&scale=linear`);
    expect(await drawn(page)).not.toContain('CrowdStrike');
    expect(await status(page)).toBe('2 incidents from “first public word”, linear axis.');
    expect(problems).toEqual([]);
    await close();
  });

  test('the address of a view opens that view', async () => {
    const { page, close } = await site.visit(`compare/?incidents=${crowdstrike},${march}&align=mitigated&scale=linear`);
    await ready(page);
    expect(await drawn(page)).toContain('CrowdStrike');
    expect(await drawn(page)).not.toContain('Outlook, July 2025');
    expect(await page.locator('select[name=align]').inputValue()).toBe('mitigated');
    expect(await page.locator('input[value=linear]').isChecked()).toBe(true);
    expect(await page.locator(`input[value="${outlook}"]`).isChecked()).toBe(false);
    await close();
  });

  test('the back button undoes a choice, and forward does it again', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    await page.locator('input[value=linear]').check();
    await page.locator(`input[value="${outlook}"]`).uncheck();
    await page.goBack();
    expect(await page.locator(`input[value="${outlook}"]`).isChecked()).toBe(true);
    expect(await drawn(page)).toContain('Outlook');
    await page.goBack();
    expect(await page.locator('input[value=log]').isChecked()).toBe(true);
    await page.goForward();
    expect(await page.locator('input[value=linear]').isChecked()).toBe(true);
    await close();
  });

  test('everything can be done by keyboard', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    await page.locator(`input[value="${outlook}"]`).focus();
    await page.keyboard.press('Space');
    expect(new URL(page.url()).search).not.toContain(outlook);
    await page.locator('input[value=log]').focus();
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).search).toContain('scale=linear');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('linear');
    await close();
  });

  test('a message of a choice that could not be had goes when the reader goes back', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    await page.locator('input[value=linear]').check();
    await page.locator(`input[value="${outlook}"]`).uncheck();
    await page.locator(`input[value="${march}"]`).uncheck();
    await page.goBack();
    expect(await status(page)).toBe('3 incidents from “impact starts”, linear axis.');
    await close();
  });

  test('nothing moves when the page takes over', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(0);
          }, 500);
        }),
    );
    expect(moved).toBeLessThan(0.01);
    await close();
  });

  test('one incident is too few: it says so and keeps the picture', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    await page.locator(`input[value="${outlook}"]`).uncheck();
    const before = await drawn(page);
    await page.locator(`input[value="${march}"]`).uncheck();
    expect(await status(page)).toContain('Choose 2 to 12 incidents');
    expect(await drawn(page)).toBe(before);
    await close();
  });

  test('an incident that lacks the milestone is named', async () => {
    const { page, close } = await site.visit(
      `compare/?incidents=${crowdstrike},${outlook}&align=fault-introduced&scale=log`,
    );
    await ready(page);
    expect(await status(page)).toContain('This milestone is not known for: Outlook, July 2025.');
    await close();
  });

  test('nonsense in the address gives a message and the nearest sensible view', async () => {
    const { page, problems, close } = await site.visit('compare/?incidents=nothing&align=%3Cscript%3E&scale=cubic');
    await ready(page);
    expect(await status(page)).toContain('There is no incident “nothing”.');
    expect(await status(page)).toContain('There is no milestone “<script>”.');
    expect(await drawn(page)).toContain('CrowdStrike');
    expect(problems).toEqual([]);
    await close();
  });

  test('the picture fits its column, drawn anew and not shrunk', async () => {
    const { page, close } = await site.visit('compare/', { viewport: { width: 320, height: 900 } });
    await ready(page);
    await page.locator('input[value=linear]').check();
    const widthOf = () =>
      page
        .locator('.picture svg')
        .evaluate((svg) => [svg.getAttribute('viewBox')?.split(' ')[2], svg.getBoundingClientRect().width]);
    const [narrow, shown] = await widthOf();
    expect(Number(narrow)).toBeCloseTo(Number(shown), -1);
    await page.setViewportSize({ width: 1100, height: 900 });
    await expect.poll(async () => Number((await widthOf())[0])).toBeGreaterThan(700);
    await close();
  });

  test('the downloads give the view that is shown', async () => {
    const { page, close } = await site.visit(`compare/?incidents=${crowdstrike},${march}&align=impact-start&scale=log`);
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.figure-downloads a').nth(1).click(),
    ]);
    const text = await new Response((await download.createReadStream()) as unknown as ReadableStream).text();
    expect(text).toContain('CrowdStrike');
    expect(text).not.toContain('Outlook, July');
    await close();
  });
});

const findings = (page: Page) => page.locator('.findings').innerText();
const rowsOf = (page: Page, section: string) => page.locator(`#${section} tbody tr`).count();

describe('what stands under the picture', () => {
  test('another choice changes every section, and the back button brings them back', async () => {
    const { page, problems, close } = await site.visit('compare/');
    await ready(page);
    const before = await findings(page);
    expect(before).toContain('CrowdStrike');
    await page.locator(`input[value="${crowdstrike}"]`).uncheck();
    const after = await findings(page);
    expect(after).not.toContain('CrowdStrike');
    expect(after).toContain('In 2 of 2 the provider was Microsoft.');
    expect(await page.locator('#phases thead th').count()).toBe(3);
    expect(await rowsOf(page, 'length-disputes')).toBeGreaterThan(1);
    await page.goBack();
    expect(await findings(page)).toBe(before);
    expect(problems).toEqual([]);
    await close();
  });

  test('the browser makes the same nodes as the build', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    const printed = () =>
      page.locator('.findings *').evaluateAll((elements) =>
        elements.map((element) => {
          const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
          // Between elements, and at the ends of one, the printer may put a space that is not shown.
          const holdsBlocks = element.querySelector('div, h2, h3, p, li, tr, th, td') !== null;
          const text = holdsBlocks ? '' : (element.textContent ?? '').replace(/\s+/g, ' ').trim();
          return [element.tagName, ...attributes, element.children.length, text].join('|');
        }),
      );
    const built = await printed();
    await page.locator(`input[value="${crowdstrike}"]`).uncheck();
    expect(await printed()).not.toEqual(built);
    await page.locator(`input[value="${crowdstrike}"]`).check();
    expect(await printed()).toEqual(built);
    await close();
  });

  test('a table that was scrolled keeps its place when only the axis changes', async () => {
    const { page, close } = await site.visit('compare/', { viewport: { width: 320, height: 900 } });
    await ready(page);
    await page.locator('input[value=linear]').check();
    const frame = page.locator('#everything .scroll');
    await frame.evaluate((element) => {
      element.scrollLeft = 40;
    });
    await page.locator('select[name=align]').selectOption('public-first-word');
    expect(await frame.evaluate((element) => element.scrollLeft)).toBe(40);
    await close();
  });

  test('without JavaScript the findings of the first choice are complete', async () => {
    const { page, close } = await site.visit('compare/', { javaScriptEnabled: false });
    const text = await findings(page);
    for (const name of ['CrowdStrike, July 2024', 'Outlook, July 2025', 'Microsoft 365, March 2025']) {
      expect(text).toContain(name);
    }
    expect(await page.locator('.findings section').count()).toBe(7);
    expect(await rowsOf(page, 'everything')).toBeGreaterThan(15);
    await close();
  });

  test('links of the findings lead to places that exist', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    for (const section of ['phases', 'factors', 'overlap', 'length-disputes']) {
      const href = await page.locator(`#${section} tbody td a`).first().getAttribute('href');
      const [path = '', anchor = ''] = (href ?? '').split('#');
      const other = await site.visit(path.replace(/^\//, ''));
      expect(await other.page.locator(`[id="${anchor}"]`).count(), href ?? section).toBe(anchor === '' ? 0 : 1);
      await other.close();
    }
    await close();
  });
});

describe('choosing incidents', () => {
  test('typing narrows the list, keeps what is chosen in sight, and changes no comparison', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    await page.locator('#compare-find').fill('cloudflare');
    const shown = await page.locator('.compare-incidents label:visible').allInnerTexts();
    expect(shown.filter((name) => name.includes('Cloudflare')).length).toBeGreaterThan(2);
    expect(shown.filter((name) => !name.includes('Cloudflare')).length).toBe(3);
    expect(await page.locator('.compare-found').innerText()).toContain('3 chosen stay in sight');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await page.locator('#compare-find').fill('');
    expect(await page.locator('.compare-incidents label:visible').count()).toBeGreaterThan(shown.length);
    await close();
  });

  test('a provider or a sort of factor chooses its incidents at one stroke', async () => {
    const { page, close } = await site.visit('compare/');
    await ready(page);
    const choices = page.locator('#compare-by-provider option');
    const microsoft = await choices.filter({ hasText: 'Microsoft' }).getAttribute('value');
    await page.locator('#compare-by-provider').selectOption({ value: microsoft ?? '' });
    expect(new URL(page.url()).searchParams.get('incidents')?.split(',').sort()).toEqual(microsoft?.split(',').sort());
    expect(await findings(page)).toMatch(/In (\d+) of \1 the provider was Microsoft\./);
    await page.locator('#compare-by-factor').selectOption({ index: 1 });
    expect(await page.locator('#compare-by-provider').inputValue()).toBe('');
    expect(await page.locator('input[name=incident]:checked').count()).toBeLessThanOrEqual(12);
    await page.goBack();
    expect(await page.locator('#compare-by-factor').inputValue()).toBe('');
    await close();
  });
});

test('when the incidents cannot be loaded, the page says so and stays complete', async () => {
  const broken = await openSite({
    faults: (path) => (path === '/compare/incidents.json' ? { status: 500 } : undefined),
  });
  const { page, close } = await broken.visit('compare/');
  await page.locator('[role=status]', { hasText: 'could not be loaded' }).waitFor();
  expect(await page.locator('.picture svg').count()).toBe(2);
  expect(await page.locator('.compare-form').isVisible()).toBe(false);
  await close();
  await broken.close();
});
