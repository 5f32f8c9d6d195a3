// Does the same input give the same bytes, elsewhere too, and nothing but the input reach the site?
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../src/bench/project-copy.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { linksOf, openDist, readSiteFile, type BuiltSite } from './built-site.ts';

const canary = 'canary-5f0e9c1d7b';

const here = openDist();
const project = copyProject({ withRecords: true });
let elsewhere: BuiltSite;

beforeAll(async () => {
  for (const name of ['.env', '.env.production', 'secret.txt']) {
    writeFileSync(join(project.folder, name), `SECRET_CANARY=${canary}\n`);
  }
  mkdirSync(join(project.folder, 'out'));
  const canonical = linksOf(here.pageOf('index.html'), 'canonical')[0]?.attributes.get('href');
  elsewhere = await buildElsewhere(project.folder, {
    SITE: new URL(canonical ?? '').origin,
    BASE_PATH: here.base,
    OUT_DIR: 'out/site',
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'test',
    SECRET_CANARY: canary,
  });
});
afterAll(() => {
  project.remove();
});

test('a build in another folder, time zone and language gives the same files', () => {
  expect([...elsewhere.files]).toEqual([...here.files]);
});

test('and in each of them the same bytes', () => {
  const differing = [...here.files].filter(
    (file) => elsewhere.files.has(file) && !readSiteFile(here, file).equals(readSiteFile(elsewhere, file)),
  );
  expect(differing).toEqual([]);
});

test('no file tells in which folder it was built', () => {
  const telling = [...elsewhere.files].filter((file) => readSiteFile(elsewhere, file).includes(project.folder));
  expect(telling).toEqual([]);
});

test('neither a variable nor a file of the machine reaches the site', () => {
  const leaking = [...elsewhere.files].filter((file) => readSiteFile(elsewhere, file).includes(canary));
  expect(leaking).toEqual([]);
});
