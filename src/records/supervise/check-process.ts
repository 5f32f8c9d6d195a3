/** The process that parses strangers' files: it may die, and has then said over which file. */
import { writeSync } from 'node:fs';
import { readCollection, type Collection } from '../read-collection.ts';
import { announcements, type CheckResult, type Counts } from './check-result.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function countsOf({ knowledgeBase: { incidents, entities }, essays }: Collection): Counts {
  return {
    incidents: incidents.length,
    events: sum(incidents.map(({ timeline }) => timeline.length)),
    figures: sum(incidents.map(({ impact }) => impact.length)),
    sources: sum(incidents.map(({ bibliography }) => Object.keys(bibliography).length)),
    entities: entities.size,
    analyses: essays.length,
  };
}

const [root = '.', asOf = '', ...deadly] = process.argv.slice(2);
try {
  const collection = await readCollection({
    root,
    ...(asOf === '' ? {} : { asOf }),
    deadly: new Set(deadly),
    announce: (file) => {
      writeSync(announcements, `${file ?? ''}\n`);
    },
  });
  const result: CheckResult = { findings: collection.findings, counts: countsOf(collection) };
  process.stdout.write(JSON.stringify(result));
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 3;
}
