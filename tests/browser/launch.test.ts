// Does the test browser start, and does our server serve it a page?
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveDirectory } from '../../src/serve/static-server.ts';
import { launchBrowser } from './launch.ts';

test('the browser reads the title of a page served under a base path', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outage-atlas-launch-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>It starts</title>');

  const server = await serveDirectory(folder, { base: '/repo/' });
  onTestFinished(() => server.close());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());

  const page = await browser.newPage();
  const response = await page.goto(server.url);
  expect(response?.status()).toBe(200);
  expect(await page.title()).toBe('It starts');
});
