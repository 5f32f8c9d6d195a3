// `npm run serve`: shows the site that was built last on this machine.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveDirectory, type StaticServer } from './static-server.ts';

const directory = process.env.OUT_DIR || 'dist';
const usualPort = 4321;
const portsTried = 20;

/** The base path the site was built for: said by BASE_PATH, or noted by the build in `.base-path`. */
function baseOf(site: string): string {
  const note = join(site, '.base-path');
  return process.env.BASE_PATH || (existsSync(note) ? readFileSync(note, 'utf8').trim() : '/');
}

async function serveOnFreePort(site: string, base: string): Promise<StaticServer> {
  if (process.env.PORT) return serveDirectory(site, { base, port: Number(process.env.PORT) });
  for (let port = usualPort; port < usualPort + portsTried; port += 1) {
    try {
      return await serveDirectory(site, { base, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `ports ${usualPort} to ${usualPort + portsTried - 1} are all taken; choose one: PORT=8080 npm run serve`,
  );
}

if (!existsSync(join(directory, 'index.html'))) {
  console.error(`There is no built site in ${directory}/. Build it first: npm run build`);
  process.exit(1);
}
try {
  const { port, url } = await serveOnFreePort(directory, baseOf(directory));
  console.log(`Outage Atlas is at ${url.replace(`127.0.0.1:${port}`, `localhost:${port}`)} (Ctrl+C stops it)`);
} catch (error) {
  console.error(`Cannot serve ${directory}/: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
