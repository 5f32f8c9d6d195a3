// Does the search find its index in a folder of a host?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { copyProject } from '../../src/bench/project-copy.ts';
import { buildElsewhere } from '../site/build-elsewhere.ts';
import { openSite, type Site } from './site.ts';

const project = copyProject({ withRecords: true });
let site: Site;

beforeAll(async () => {
  await buildElsewhere(project.folder, { BASE_PATH: '/repo' });
  site = await openSite({ directory: join(project.folder, 'dist'), base: '/repo/' });
});
afterAll(async () => {
  await site.close();
  project.remove();
});

test('results lead to places inside the folder', async () => {
  const { page, problems, close } = await site.visit('search/?q=lisensi', { reducedMotion: 'reduce' });
  await page.locator('.result').first().waitFor();
  const hrefs = await page
    .locator('.search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const href of hrefs) expect(href).toMatch(/^\/repo\/(incidents|analysis|learn)\//);
  await page.locator('.result .place').first().click();
  await page.locator(':target').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/repo\/incidents\//);
  expect(problems).toEqual([]);
  await close();
});
