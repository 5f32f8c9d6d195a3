/** What does the check find, even if a file kills or hangs the process that parses it? */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { announcements, type CheckResult } from './check-result.ts';

export interface Supervision {
  readonly root: string;
  readonly asOf?: string;
  /** The process to watch; another one in tests. */
  readonly script?: string;
  /** Milliseconds over one file after which the process is taken to hang; the largest real record takes 0.1 s, the worst found 2 s. */
  readonly patience?: number;
}

/** Each death costs a start; so many files of one kind are an attack. */
const mostDeaths = 5;

const checkProcess = fileURLToPath(new URL('check-process.ts', import.meta.url));

/**
 * Runs the check in a child process. A file over which it dies (a panic or stack overflow in the parser, which no `catch`
 * can hold) or hangs becomes a finding, and the check is run again without that file.
 * @throws Error when the process fails for a reason of its own.
 */
export async function superviseCheck(supervision: Supervision): Promise<CheckResult> {
  const deadly: string[] = [];
  for (;;) {
    const outcome = await runOnce(supervision, deadly);
    if ('result' in outcome) return outcome.result;
    const { file, reason } = outcome;
    if (file === '' || deadly.includes(file)) throw new Error(`the check ${reason}`);
    deadly.push(file);
    if (deadly.length > mostDeaths) throw new Error(`the check ${reason} over each of ${deadly.join(', ')}`);
  }
}

type Outcome = { readonly result: CheckResult } | { readonly file: string; readonly reason: string };

function runOnce({ root, asOf, script, patience }: Supervision, deadly: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const limit = patience ?? 20_000;
    const child = spawn(process.execPath, [script ?? checkProcess, root, asOf ?? '', ...deadly], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let hangs = false;
    const impatience = setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, limit);
    const texts = { output: '', errors: '', announced: '' };
    const collect = (from: number, to: keyof typeof texts) => {
      const stream = child.stdio[from];
      if (!stream || !('setEncoding' in stream)) return;
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        texts[to] += chunk;
        impatience.refresh();
      });
    };
    collect(1, 'output');
    collect(2, 'errors');
    collect(announcements, 'announced');
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(impatience);
      // A file is named on a whole line before it is parsed.
      const file = texts.announced.split('\n').at(-2) ?? '';
      if (code === 0) resolve({ result: JSON.parse(texts.output) as CheckResult });
      else if (hangs) resolve({ file, reason: `said nothing for ${limit / 1000} seconds` });
      else if (signal !== null || code === 134)
        resolve({ file, reason: `died (${signal ?? 'abort'}): ${texts.errors.trim()}` });
      else reject(new Error(texts.errors.trim() || `the check ended with exit code ${code}`));
    });
  });
}
