// `npm run docs`: writes the documentation that is generated from the code and its tests, which ask whether it is up to date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withAnnotatedRecord } from './docs/annotated-record.ts';
import { checkPages } from './docs/check-pages.ts';
import { explainedCodes } from './docs/explained-codes.ts';
import { jsonSchemas } from './docs/json-schemas.ts';

interface Generated {
  /** Texts by their paths from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** A folder in which nothing else lies. */
  readonly folder?: string;
}

const root = join(import.meta.dirname, '..');
const guide = 'CONTRIBUTING.md';

const generated: readonly Generated[] = [
  { files: checkPages(explainedCodes), folder: 'docs/checks' },
  { files: jsonSchemas(), folder: 'public/schema' },
  { files: new Map([[guide, withAnnotatedRecord(readFileSync(join(root, guide), 'utf8'))]]) },
];

for (const { files, folder } of generated) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const there = folder === undefined ? [] : readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  for (const path of there) if (!files.has(path)) rmSync(join(root, path));
}
