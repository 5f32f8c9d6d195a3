/**
 * `npm run bench`: how heavy are the pages, how much does a search load, how do check and build grow?
 * Measures the site in `dist`, and copies of the project with generated records in the folder for temporary files.
 * `npm run bench -- --records 4000` measures one size more; `--no-growth` leaves the copies out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportGrowth } from './growth-report.ts';
import { reportPages } from './page-report.ts';
import { reportSearch } from './search-report.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', multiple: true, default: [] },
    'no-growth': { type: 'boolean', default: false },
  },
});
const site = resolve(process.env.OUT_DIR || 'dist');
if (!existsSync(join(site, '.base-path'))) {
  console.error(`There is no built site in ${site}. Build it first: npm run build`);
  process.exit(1);
}
const base = readFileSync(join(site, '.base-path'), 'utf8').trim();

/** A word of many records, a number as a reader types it, a word in another language. */
const questions = ['authentication', 'EX1112414', 'lisensi'];

reportPages(site, base);

await reportSearch(site, base, questions);
if (!values['no-growth']) await reportGrowth([40, 400, ...values.records.map(Number)]);
