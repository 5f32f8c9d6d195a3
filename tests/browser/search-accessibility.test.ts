// Can everybody read what a search brings: results, an open filter, nothing, a failure?
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/serve/static-server.ts';
import { openSite, type Site } from './site.ts';
import { themes } from './templates.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const states = [
  ['results', 'search/?q=authentication&year=2025', '.result'],
  ['an open filter', 'search/?q=authentication', '.result'],
  ['nothing found', 'search/?q=lisensi&year=2024', '.search-remedies button'],
  ['a failure', 'search/?q=mail', '.search-remedies button'],
] as const;
const cases = states.flatMap(([name, path, shown]) =>
  themes.flatMap((theme) => [320, 1280].map((width) => ({ name, path, shown, theme, width }))),
);

let broken = false;
let site: Site;
beforeAll(async () => {
  const faults = (path: string): Fault | undefined =>
    broken && path.startsWith('/pagefind/') ? { status: 404 } : undefined;
  site = await openSite({ faults });
});
afterAll(() => site.close());

describe('a search', () => {
  test.each(cases)('$name, $theme, $width px: axe finds nothing', async ({ name, path, shown, theme, width }) => {
    broken = name === 'a failure';
    const viewport = { width, height: 900 };
    // The policy of the page would refuse a test's script as it refuses any other.
    const { page, close } = await site.visit(path, { viewport, colorScheme: theme, bypassCSP: true });
    await page.locator(shown).first().waitFor();
    if (name === 'an open filter') await page.locator('details[data-facet="factor"] summary').click();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await close();
  });
});
