import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { templates } from './templates.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Words of the main part, as a set of lines, without what only one of the two visits can have. */
const textOf = async (path: string, javaScriptEnabled: boolean) => {
  const { page, close } = await site.visit(path, { javaScriptEnabled });
  const text = await page.locator('main').innerText();
  await close();
  // Only a script can draw a PNG, so only with one is it offered.
  return text.replaceAll(/ · Picture \(PNG\)/g, '');
};

describe('without JavaScript', () => {
  const stories = templates.filter(([name]) => !['compare', 'incidents', 'search', 'a replay'].includes(name));

  test.each(stories)('%s says the same', async (_, path) => {
    expect(await textOf(path, false)).toBe(await textOf(path, true));
  });

  test('compare has its picture and its whole table', async () => {
    const { page, close } = await site.visit('compare/', { javaScriptEnabled: false });
    expect(await page.locator('.picture svg').count()).toBe(2);
    expect(await page.locator('compare-incidents tbody tr').count()).toBeGreaterThan(2);
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    await close();
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the text', async () => {
    const { page, close } = await site.visit('incidents/2025-03-01-microsoft-365-authentication-outage/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  test.each(templates)('every stop on %s can be seen', async (name, path) => {
    const { page, close } = await site.visit(path, { viewport: { width: 768, height: 900 } });
    const stops = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { width, height } = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          html: element.outerHTML.slice(0, 120),
          seen: width > 0 && height > 0 && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        };
      });
      if (!stop) break;
      stops.add(stop.html);
      expect(stop.seen, stop.html).toBe(true);
    }
    // A page in somebody else's frame has no header and no footer of its own.
    expect(stops.size).toBeGreaterThan(name === 'an embedded chart' ? 0 : 5);
    await close();
  });
});

describe('a large reader', () => {
  test.each(templates)('%s holds at 200 % zoom', async (_, path) => {
    // A window of 1280 px at 200 % is one of 640 px with two device pixels each.
    const { page, close } = await site.visit(path, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await close();
  });
});

describe('the record of the CrowdStrike outage', () => {
  const path = 'incidents/2024-07-19-crowdstrike-channel-file-291/';

  test('tells at a glance when it broke, when the public knew and how long the silence was', async () => {
    const { page, close } = await site.visit(path);
    const facts = (await page.locator('dl.facts').innerText()).replaceAll('\u00A0', ' ');
    expect(facts).toContain('04:09');
    expect(facts).toContain('09:45 UTC on 19 July 2024');
    expect(facts).toContain('3 min to 5 h 36 min');
    await close();
  });

  test('leads from the figure of 5.4 billion to who says otherwise, and to a source', async () => {
    const { page, close } = await site.visit(path);
    const figure = page.locator('.impact-list li', { hasText: '$5.4 billion' }).first();
    await figure.locator('.disputed a').first().click();
    const dispute = page.locator(':target');
    expect(await dispute.getAttribute('class')).toContain('dispute');
    await dispute.locator('.cite a').first().click();
    expect(await page.locator(':target').getAttribute('class')).toContain('source');
    await close();
  });

  test('prints its sources with their addresses, without the navigation', async () => {
    const { page, close } = await site.visit(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header nav').isVisible()).toBe(false);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.source a') ?? document.body, '::after').content,
      ),
    ).toContain('http');
    await close();
  });
});
