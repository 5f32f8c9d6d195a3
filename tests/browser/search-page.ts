// How does a test use the search page, and how does it know that nothing went wrong on the way?
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site } from './site.ts';

export interface SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly rows: Locator;
  /** Waits until the status says this. */
  readonly says: (text: RegExp) => Promise<void>;
  /** The part of the address from `?` on. */
  readonly asked: () => string;
  /** Address of the link that has the focus, or else the id of the element. */
  readonly focused: () => Promise<string | undefined>;
  /** Addresses of all results, or only of the pages among them. */
  readonly addresses: (kind?: 'all' | 'pages') => Promise<string[]>;
  readonly facet: (name: string) => Locator;
  readonly choose: (facet: string, value: string) => Promise<void>;
  /** Ends the visit, and fails if anything went wrong in it. */
  readonly leave: () => Promise<void>;
}

export async function openSearch(
  site: Site,
  path: string,
  options?: Parameters<Site['visit']>[1],
): Promise<SearchPage> {
  // Chromium counts a page transition that is cut short as an error of the page.
  const { page, problems, close } = await site.visit(path, { reducedMotion: 'reduce', ...options });
  const facet = (name: string) => page.locator(`details[data-facet="${name}"]`);
  return {
    page,
    field: page.locator('#search-q'),
    rows: page.locator('.result'),
    facet,
    says: (text) => page.locator('[role="status"]').filter({ hasText: text }).waitFor(),
    asked: () => new URL(page.url()).search,
    focused: () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? undefined),
    addresses: (kind = 'all') =>
      page
        .locator(kind === 'all' ? '.search-results a' : '.result h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    async choose(name, value) {
      if ((await facet(name).getAttribute('open')) === null) await facet(name).locator('summary').click();
      await facet(name).locator(`input[value="${value}"]`).click();
    },
    async leave() {
      expect(problems).toEqual([]);
      await close();
    },
  };
}
