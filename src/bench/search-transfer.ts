/** What does a reader load from the search index until the first result stands on the page? */
import { launchBrowser } from '../../tests/browser/launch.ts';
import { serveDirectory } from '../serve/static-server.ts';
import { sentBytes } from './page-weight.ts';

export interface SearchTransfer {
  readonly requests: number;
  /** As a host sends them. */
  readonly bytes: number;
  readonly milliseconds: number;
}

const patience = 30_000; // milliseconds

/** Asks the built site a question in a browser that has never seen it. */
export async function measureSearch(site: string, base: string, question: string): Promise<SearchTransfer> {
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
    return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds };
  } finally {
    await browser.close();
    await server.close();
  }
}
