// How is a built site served from a folder, under a base path, the way a plain static host would?
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a test makes go wrong with one request. */
export interface Fault {
  delayMilliseconds?: number;
  /** Answered instead of 200. */
  status?: number;
  /** Sent instead of the file. */
  body?: string | Uint8Array;
  /** Cut the connection without an answer. */
  disconnect?: boolean;
}

export interface ServeOptions {
  /** The path the site is built for, such as `/outage-atlas/`. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Asked for each request, with its decoded path without base: `/search/`, `/pagefind/pagefind.js`. */
  faults?: (path: string) => Fault | undefined;
}

export interface StaticServer {
  port: number;
  /** Where the site's front page is, base path included: `http://127.0.0.1:4321/outage-atlas/`. */
  url: string;
  close: () => Promise<void>;
}

const mediaTypes: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.yml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

const mediaTypeOf = (path: string): string => mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** `outage-atlas`, `/outage-atlas` and `/outage-atlas/` all mean `/outage-atlas/`. */
export const normalizeBase = (base: string): string =>
  `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

type Found = { kind: 'file'; path: string; size: number } | { kind: 'folder' } | { kind: 'nothing' };

/** The file that `path` names inside `root`; nothing outside of `root` is ever found, not through a link either. */
async function find(root: string, path: string): Promise<Found> {
  if (path.includes('\0')) return { kind: 'nothing' };
  try {
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    const real = await realpath(join(root, wanted));
    if (real !== root && !real.startsWith(root + sep)) return { kind: 'nothing' };
    const found = await stat(real);
    if (found.isDirectory()) return { kind: 'folder' };
    return found.isFile() ? { kind: 'file', path: real, size: found.size } : { kind: 'nothing' };
  } catch {
    return { kind: 'nothing' };
  }
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

async function sendMissing(root: string, response: ServerResponse): Promise<void> {
  const page = await find(root, '/404.html');
  if (page.kind !== 'file') return sendText(response, 404, 'Not found');
  response.writeHead(404, { 'content-type': mediaTypeOf(page.path) }).end(await readFile(page.path));
}

async function answer(request: IncomingMessage, response: ServerResponse, root: string, options: ServeOptions) {
  const base = normalizeBase(options.base ?? '/');
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Only GET and HEAD');

  let fullPath: string;
  try {
    fullPath = decodeURIComponent(rawPath);
  } catch {
    return sendText(response, 400, 'Bad address');
  }
  if (`${fullPath}/` === base) return sendText(response, 301, 'Moved', { location: base + search });
  if (!fullPath.startsWith(base)) return sendText(response, 404, `Not found; the site is at ${base}`);
  const path = fullPath.slice(base.length - 1);

  const fault = options.faults?.(path);
  if (fault?.delayMilliseconds !== undefined) await wait(fault.delayMilliseconds);
  if (fault?.disconnect) return void request.socket.destroy();
  if (fault?.body !== undefined || fault?.status !== undefined) {
    response.writeHead(fault.status ?? 200, { 'content-type': mediaTypeOf(path) }).end(fault.body ?? '');
    return;
  }

  const found = await find(root, path);
  // `//host` would be read as another site's address.
  if (found.kind === 'folder' && !rawPath.startsWith('//')) {
    return sendText(response, 301, 'Moved', { location: `${rawPath}/${search}` });
  }
  if (found.kind !== 'file') return sendMissing(root, response);
  response.writeHead(200, {
    'content-type': mediaTypeOf(path.endsWith('/') ? 'index.html' : path),
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  const stream = createReadStream(found.path);
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}

/** Serves `directory` on this machine only, until `close` is called. */
export async function serveDirectory(directory: string, options: ServeOptions = {}): Promise<StaticServer> {
  const root = await realpath(directory);
  const server: Server = createServer((request, response) => {
    answer(request, response, root, options).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}${normalizeBase(options.base ?? '/')}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
