import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { normalizeBase, serveDirectory, type Fault, type StaticServer } from '../../src/serve/static-server.ts';

let folder: string;
let server: StaticServer;
const faults = new Map<string, Fault>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outage-atlas-serve-'));
  await mkdir(join(folder, 'site', 'about'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', 'index.html'), 'front');
  await writeFile(join(folder, 'site', '404.html'), 'lost');
  await writeFile(join(folder, 'site', 'about', 'index.html'), 'about');
  await writeFile(join(folder, 'site', 'data.csv'), 'a,b\n');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  server = await serveDirectory(join(folder, 'site'), { base: 'repo', faults: (path) => faults.get(path) });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

/** Unlike fetch, sends the path as it is, `..` and all. */
const statusOfRawPath = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('a folder answers with its index page', async () => {
  expect(await (await get('/repo/')).text()).toBe('front');
  expect(await (await get('/repo/about/')).text()).toBe('about');
});

test('a folder without its slash leads to the one with it, query kept', async () => {
  const response = await get('/repo/about?q=dns');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/repo/about/?q=dns']);
  expect((await get('/repo')).headers.get('location')).toBe('/repo/');
});

test('a file says its media type', async () => {
  expect((await get('/repo/data.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('a miss answers 404 with the page for it', async () => {
  const response = await get('/repo/no/such/page/');
  expect([response.status, await response.text()]).toEqual([404, 'lost']);
});

test('an address outside the base path is a miss', async () => {
  expect((await get('/about/')).status).toBe(404);
});

test.each(['/repo/../secret.txt', '/repo/..%2fsecret.txt', '/repo/%2e%2e/secret.txt', '/repo/link.txt', '/repo/a%00b'])(
  'nothing outside the folder is served: %s',
  async (path) => {
    expect(await statusOfRawPath(path)).toBe(404);
  },
);

test('a broken escape and another method are refused', async () => {
  expect((await get('/repo/%zz')).status).toBe(400);
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
});

test('a fault replaces, delays or cuts the answer', async () => {
  faults.set('/data.csv', { status: 503, body: 'later', delayMilliseconds: 20 });
  const response = await get('/repo/data.csv');
  expect([response.status, await response.text()]).toEqual([503, 'later']);
  faults.set('/data.csv', { disconnect: true });
  await expect(get('/repo/data.csv')).rejects.toThrow();
  faults.clear();
  expect((await get('/repo/data.csv')).status).toBe(200);
});

test('a base path may be written with or without its slashes', () => {
  expect(['', '/', 'repo', '/repo', '/repo/', 'a/b'].map(normalizeBase)).toEqual([
    '/',
    '/',
    '/repo/',
    '/repo/',
    '/repo/',
    '/a/b/',
  ]);
});
