import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

const attacks = [
  ['an inline script', '<script>document.title = "taken"</script>', 'script-src'],
  ['a handler in an attribute', '<img src="data:," onerror="document.title = \'taken\'" alt="">', 'script-src'],
  ['a script of another host', '<script src="https://attacker.example/x.js"></script>', 'script-src'],
  ['a style in an attribute', '<p style="position:fixed;inset:0">over everything</p>', 'style-src'],
  ['a frame', '<iframe src="https://attacker.example/"></iframe>', 'default-src'],
  ['a picture that tells another host', '<img src="https://attacker.example/seen.png" alt="">', 'img-src'],
  ['a base that turns links around', '<base href="https://attacker.example/">', 'base-uri'],
] as const;

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attacks-'));
  await cp('dist', folder, { recursive: true });
  const page = await readFile('dist/methods/index.html', 'utf8');
  for (const [index, [, html]] of attacks.entries())
    await writeFile(join(folder, `attack-${index}.html`), page.replace('</main>', `${html}</main>`));
  await writeFile(join(folder, 'clean.html'), page);
  site = await openSite({ directory: folder });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('the policy of a page', () => {
  test.each(attacks.map(([name, , directive], index) => ({ name, directive, index })))(
    'stops $name',
    async ({ directive, index }) => {
      const { page, problems, close } = await site.visit(`attack-${index}.html`);
      await page.waitForTimeout(200);
      expect(await page.title()).not.toBe('taken');
      expect(problems.join('\n')).toContain(directive);
      await close();
    },
  );

  test('stops HTML from a string', async () => {
    const { page, close } = await site.visit('clean.html');
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>replaced</p>';
        return 'replaced';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
    await close();
  });

  test('lets the page itself pass', async () => {
    const { problems, close } = await site.visit('clean.html');
    expect(problems).toEqual([]);
    await close();
  });
});

test('nothing is stored about a reader', async () => {
  const { page, close } = await site.visit('compare/');
  await page.locator('input[value=linear]').check();
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, '', 0]);
  await close();
});
