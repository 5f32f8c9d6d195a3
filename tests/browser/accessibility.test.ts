import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** What axe, the width of the window and the console have against a page. */
async function complaintsAbout(path: string, theme: (typeof themes)[number], width: number) {
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
  const violations = found.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
  );
  return [...violations, ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []), ...problems];
}

const cases = templates.flatMap(([name, path]) =>
  themes.flatMap((theme) => widths.map((width) => ({ name, path, theme, width }))),
);

describe('every template, in both themes and at three widths', () => {
  test.each(cases)(
    '$name, $theme, $width px: axe finds nothing, nothing scrolls sideways, nothing goes wrong',
    async ({ path, theme, width }) => {
      expect(await complaintsAbout(path, theme, width)).toEqual([]);
    },
  );
});

/** A record brings words, names and figures of its own, and any of them may be the one that does not fit. */
const records = readdirSync(join(import.meta.dirname, '../../content/incidents'));

describe('every record, on a small phone', () => {
  test.each(records)('%s', async (id) => {
    expect(await complaintsAbout(`incidents/${id}/`, 'light', widths[0])).toEqual([]);
  });
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
