import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

const chart = 'charts/milestones/2024-07-19-crowdstrike-channel-file-291/';

let site: Site;
let host: Server;
beforeAll(async () => {
  site = await openSite();
  // A page of somebody else, on another origin.
  host = createServer((request, response) => {
    const attributes = request.url === '/sandboxed' ? ' sandbox="allow-popups"' : '';
    const frame = `<iframe src="${site.server.url}embed/${chart}" title="picture" width="800" height="420"${attributes}></iframe>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>host</title><h1>Host</h1>${frame}</html>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await site.close();
  await new Promise((resolve) => host.close(resolve));
});

/** Width of a PNG, as its own header tells it. */
const widthOf = (png: Buffer): number => png.readUInt32BE(16);

test('the picture is taken away as pixels, by keyboard too', async () => {
  const { page, problems, close } = await site.visit(chart);
  const button = page.getByRole('button', { name: 'Picture (PNG)' });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('milestones-2024-07-19-crowdstrike-channel-file-291.png');
  const bytes = Buffer.from(
    await new Response((await download.createReadStream()) as unknown as ReadableStream).arrayBuffer(),
  );
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(widthOf(bytes)).toBe(2 * (960 + 32));
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(problems).toEqual([]);
  await close();
});

test('when the picture cannot be made, the page says so', async () => {
  const broken = await openSite({ faults: (path) => (path.endsWith('.svg') ? { status: 500 } : undefined) });
  const { page, close } = await broken.visit(chart);
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
  await page.getByText('could not make the picture').waitFor();
  await close();
  await broken.close();
});

test('without a script there is no button that does nothing', async () => {
  const { page, close } = await site.visit(chart, { javaScriptEnabled: false });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Data (JSON)' }).isVisible()).toBe(true);
  await close();
});

test.each(['/', '/sandboxed'])(
  'in a frame of another site (%s) the picture is drawn with its colours',
  async (path) => {
    const context = await site.browser.newContext({ viewport: { width: 1000, height: 700 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}${path}`);
    const frame = page.frameLocator('iframe');
    const bar = frame.locator('.picture-wide g rect.r-harm').first();
    await bar.waitFor({ state: 'visible' });
    expect(await bar.evaluate((node) => getComputedStyle(node).fill)).toBe('rgb(165, 50, 28)');
    expect(await frame.locator('.picture-narrow').isVisible()).toBe(false);
    expect(
      await frame
        .locator('html')
        .evaluate((html) => html.scrollHeight <= innerHeight && html.scrollWidth <= innerWidth),
    ).toBe(true);
    const [opened] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link').click()]);
    await opened.waitForURL(/charts/);
    expect(new URL(opened.url()).pathname).toBe(`/${chart}`);
    // A sandbox takes the frame's origin away, and with it our fonts where the host of the site does not share them.
    const expected =
      path === '/' ? /^$/ : /^Access to font|^Failed to load resource: net::ERR_FAILED|^Blocked script execution/;
    expect(problems.filter((text) => !expected.test(text))).toEqual([]);
    await context.close();
  },
);
