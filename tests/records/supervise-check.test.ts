/** Is the file named over which the parser dies or hangs, and are the others still checked? */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { superviseCheck } from '../../src/records/supervise/supervise-check.ts';
import { onCopy } from './changed-collection.ts';

const script = fileURLToPath(new URL('dying-check.ts', import.meta.url));
/** The stand-in takes names of files for a root, and reports the ones it has left out. */
const check = (files: string, patience = 20_000) => superviseCheck({ root: files, script, patience });

describe('a check', { timeout: 60_000 }, () => {
  test('that lives gives its findings', async () => {
    await expect(check('a,b')).resolves.toEqual({ findings: [], counts: {} });
  });

  test('that dies over two files is run again without them', async () => {
    await expect(check('a,kills-1,b,kills-2')).resolves.toMatchObject({ findings: ['kills-1', 'kills-2'] });
  });

  test('that hangs is killed, and run again without that file', async () => {
    await expect(check('a,hangs-1,b', 3000)).resolves.toMatchObject({ findings: ['hangs-1'] });
  });

  test('that fails for a reason of its own says so', async () => {
    await expect(check('a,fails')).rejects.toThrow('a mistake of our own');
  });

  test('that dies after the last file blames none', async () => {
    await expect(check('after-the-files')).rejects.toThrow('the check died');
  });

  test('that dies over one file after the other gives up', async () => {
    await expect(check('kills-1,kills-2,kills-3,kills-4,kills-5,kills-6,kills-7')).rejects.toThrow(
      'over each of kills-1',
    );
  });

  test('of a real collection runs in a process of its own', async () => {
    const result = await onCopy(
      () => undefined,
      (root) => superviseCheck({ root }),
    );
    expect(result).toEqual({
      findings: [],
      counts: { incidents: 1, events: 2, figures: 1, sources: 2, entities: 3, analyses: 1 },
    });
  });
});
