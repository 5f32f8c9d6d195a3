import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { templates, themes, widths } from './templates.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const cases = templates.flatMap(([name, path]) =>
  themes.flatMap((theme) => widths.map((width) => ({ name, path, theme, width }))),
);

describe('every template, in both themes and at three widths', () => {
  test.each(cases)(
    '$name, $theme, $width px: axe finds nothing, nothing scrolls sideways, nothing goes wrong',
    async ({ path, theme, width }) => {
      // The policy of the page would refuse a test's script as it refuses any other.
      const { page, problems, close } = await site.visit(path, {
        viewport: { width, height: 900 },
        colorScheme: theme,
        bypassCSP: true,
      });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe;
        return (await run.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })) as Found;
      });
      await close();
      expect(
        found.violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
        ),
      ).toEqual([]);
      expect(sideways).toBe(0);
      expect(problems).toEqual([]);
    },
  );
});

test('a page with faults that axe knows is caught', async () => {
  const { page, close } = await site.visit('', { bypassCSP: true });
  await page.setContent('<html><body><img src="data:,"><p style="color:#ccc;background:#fff">faint</p></body></html>');
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: () => Promise<unknown> } }).axe;
    return (await run.run()) as Found;
  });
  await close();
  expect(found.violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['image-alt', 'color-contrast', 'html-has-lang']),
  );
});
