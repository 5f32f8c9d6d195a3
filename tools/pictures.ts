// `npm run pictures`: takes the pictures that stand in the repository from the built site: README's and the social card.
import { writeFile } from 'node:fs/promises';
import { serveDirectory } from '../src/serve/static-server.ts';
import { launchBrowser } from '../tests/browser/launch.ts';

const pictures = [
  {
    path: 'incidents/2024-07-19-crowdstrike-channel-file-291/',
    from: 0,
    file: 'docs/picture.png',
    width: 1280,
    height: 1900,
  },
  // The size that Open Graph asks for, from the finding of the picture on.
  { path: 'compare/', from: 420, file: 'public/social-card.png', width: 1200, height: 630 },
];

const server = await serveDirectory('dist', { port: 0 });
const browser = await launchBrowser();
for (const { path, from, file, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await writeFile(file, await page.screenshot({ fullPage: true, clip: { x: 0, y: from, width, height } }));
}
await browser.close();
await server.close();
