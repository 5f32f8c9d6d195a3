// How does a test visit the built site, and what of a visit must never happen?
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveDirectory, type ServeOptions, type StaticServer } from '../../src/serve/static-server.ts';
import { launchBrowser } from './launch.ts';

export interface Visit {
  page: Page;
  /** Console errors, uncaught errors, policy violations and requests to other hosts, as one line each. */
  problems: string[];
  close: () => Promise<void>;
}

export interface Site {
  server: StaticServer;
  browser: Browser;
  /** Opens a path of the site, without its base: `search/?q=mail`. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

/** Problems that the visit causes on purpose, such as a page that does not exist. */
const watch = (page: Page, host: string, problems: string[]) => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) problems.push(`other host: ${request.url()}`);
  });
};

/** Serves `dist` (built beforehand) and starts one browser for all visits of a test file. */
export async function openSite(options: ServeOptions & { directory?: string } = {}): Promise<Site> {
  const { directory = 'dist', ...serve } = options;
  const server = await serveDirectory(directory, { port: 0, ...serve });
  const browser = await launchBrowser();
  return {
    server,
    browser,
    visit: async (path, contextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
      const page = await context.newPage();
      const problems: string[] = [];
      watch(page, new URL(server.url).host, problems);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(server.url + path, { waitUntil: 'load' });
      return { page, problems, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
