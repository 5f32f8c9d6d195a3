// What does a reader load from the search index until the first result stands on the page? A script for `npm run bench`,
// which asks with a site, its base path and questions, and gets a line of JSON for each question.
import { sentBytes } from '../../src/bench/page-weight.ts';
import type { SearchTransfer } from '../../src/bench/search-report.ts';
import { serveDirectory } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../browser/launch.ts';

const patience = 30_000; // milliseconds

/** Asks the built site a question in a browser that has never seen it. */
async function measureSearch(site: string, base: string, question: string): Promise<SearchTransfer> {
  const server = await serveDirectory(site, { base });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith(`${base}pagefind/`) && response.request().method() === 'GET') {
        loaded.push(response.body().then((body) => sentBytes(pathname, body)));
      }
    });
    const started = performance.now();
    await page.goto(`${server.url}search/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
    await page.locator('.search-results a').first().waitFor({ timeout: patience });
    const milliseconds = performance.now() - started;
    const sizes = await Promise.all(loaded);
    return { question, requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds };
  } finally {
    await browser.close();
    await server.close();
  }
}

const [site = 'dist', base = '/', ...questions] = process.argv.slice(2);
for (const question of questions) console.log(JSON.stringify(await measureSearch(site, base, question)));
