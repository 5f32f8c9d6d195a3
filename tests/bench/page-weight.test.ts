// Does the weight of a page hold everything that it loads, and nothing twice?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { weighPage } from '../../src/bench/page-weight.ts';

const files = {
  'page/index.html': `<!doctype html><link rel="stylesheet" href="/repo/_astro/page.css">
    <link rel="preload" href="/repo/_astro/serif.woff2" as="font"><link rel="icon" href="/repo/favicon.svg">
    <script type="module" src="/repo/_astro/page.js"></script><script type="application/ld+json">{"a":1}</script>
    <script type="module">import "/repo/_astro/small.js";</script>`,
  '_astro/page.css': 'p { color: red }',
  '_astro/serif.woff2': 'wOF2 is compressed already',
  '_astro/page.js': "import { a } from './shared.js'; const later = () => import('./later.js'); import(computed);",
  '_astro/small.js': "import { a } from './shared.js';",
  '_astro/shared.js': 'export const a = 1;',
  '_astro/later.js': "export { a } from './page.js';",
  '_astro/unused.js': 'export const b = 2;',
} as const;

test('a page is weighed with its styles, preloaded fonts and every module that it imports, now or later, once each', () => {
  const site = mkdtempSync(join(tmpdir(), 'outage-atlas-weight-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  const sent = (name: keyof typeof files) => gzipSync(files[name]).length;
  const expected = {
    html: sent('page/index.html'),
    styles: sent('_astro/page.css'),
    fonts: files['_astro/serif.woff2'].length,
    scripts: sent('_astro/page.js') + sent('_astro/small.js') + sent('_astro/shared.js') + sent('_astro/later.js'),
  };
  const total = expected.html + expected.styles + expected.fonts + expected.scripts;
  expect(weighPage(site, '/repo/', 'page/index.html')).toEqual({ ...expected, total });
});
