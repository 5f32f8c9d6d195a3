/** How do check and build grow with the collection? */
import { join } from 'node:path';
import { generateRecords } from './generate-records.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { copyProject } from './project-copy.ts';

export interface Growth {
  readonly records: number;
  readonly check: Run;
  readonly build: Run;
}

/** Checks and builds a copy of the project that holds nothing but generated records. */
export async function measureGrowth(records: number): Promise<Growth> {
  const project = copyProject({ withRecords: false });
  try {
    generateRecords(project.folder, records);
    const run = async (script: string) => {
      const result = await measuredRun(join(project.folder, script), [], { cwd: project.folder });
      if (result.exitCode !== 0)
        throw new Error(`${script} fails with ${records} generated records:\n${result.output}`);
      return result;
    };
    return { records, check: await run('src/records/cli.ts'), build: await run('src/build/main.ts') };
  } finally {
    project.remove();
  }
}

/** 1: twice the records take twice as much. The part that does not depend on the records makes it smaller. */
export const exponentOf = (
  from: readonly [records: number, cost: number],
  to: readonly [records: number, cost: number],
): number => Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);
