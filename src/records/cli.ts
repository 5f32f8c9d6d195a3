/** `npm run check`: is everything under content/ in order? Exit 0 clean, 1 findings, 2 our own fault. */
import { parseArgs } from 'node:util';
import { reporters, type Format } from './reporters/index.ts';
import type { CheckResult } from './supervise/check-result.ts';
import { superviseCheck } from './supervise/supervise-check.ts';

const help = `Checks every record under content/ and lists everything that is wrong, with its place and its cure.

  npm run check -- [--format human|json|github] [--root DIR] [--as-of YYYY-MM-DD]

  --format   human (default); json: a list of objects; github: also the default where GITHUB_ACTIONS is set
  --root     folder that holds content/; default: the current one
  --as-of    what "today" means; default: the day of the latest revision in the collection
  --help     this text

Exit code: 0 nothing found, 1 findings, 2 the check itself could not run.`;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

function summary({ findings, counts }: CheckResult): string {
  if (findings.length > 0) {
    const files = new Set(findings.map(({ file }) => file)).size;
    return `${count(findings.length, 'finding')} in ${count(files, 'file')}`;
  }
  const parts = [
    count(counts.incidents, 'incident'),
    count(counts.events, 'event'),
    count(counts.figures, 'figure'),
    count(counts.sources, 'source'),
    count(counts.entities, 'entity', 'entities'),
    count(counts.analyses, 'analysis', 'analyses'),
  ];
  return `${parts.join(', ')}: nothing found`;
}

/** Findings go to standard output; beside JSON, which programs read, the summary must not stand there. */
function print(result: CheckResult, format: Format): void {
  const report = reporters[format](result.findings);
  // What a person reads ends in a list, from which the summary is set off.
  if (report !== '') console.log(format === 'human' ? `${report}\n` : report);
  if (format === 'json') console.error(summary(result));
  else console.log(summary(result));
}

const isFormat = (text: string): text is Format => Object.hasOwn(reporters, text);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'human' },
      root: { type: 'string', default: process.cwd() },
      'as-of': { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { format } = values;
  if (!isFormat(format)) throw new Error(`--format "${format}" is unknown; write ${Object.keys(reporters).join(', ')}`);
  const asOf = values['as-of'];
  if (asOf !== '' && !/^\d{4}-\d\d-\d\d$/.test(asOf))
    throw new Error(`--as-of "${asOf}" is not a day; write "2025-07-10"`);
  const result = await superviseCheck({ root: values.root, asOf });
  print(result, format);
  return result.findings.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
