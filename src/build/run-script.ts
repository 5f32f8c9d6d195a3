/** How is one step of the build run as a process of its own, so that its crash or its memory is not ours? */
import { spawn } from 'node:child_process';

export class ScriptFailed extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.name = 'ScriptFailed';
    this.exitCode = exitCode;
  }
}

/**
 * What a script may know of this machine. Astro puts any variable into a page that asks for it by name, and takes
 * `BASE_URL` and `MODE` of a shell for its own; a variable that is not listed here can do neither.
 */
const handedOn =
  /^(?:PATH|HOME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|TERM|NO_COLOR|FORCE_COLOR|CI|GITHUB_ACTIONS|NODE_OPTIONS|SITE|BASE_PATH)$/i;

export const environmentOf = (all: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(all).filter(([name]) => handedOn.test(name)));

export interface ScriptOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Stops the script with us. */
  readonly signal: AbortSignal;
}

/** Runs a script by the Node that runs us, and shows what it says. Rejects unless it exits with 0. */
export function runScript(script: string, args: readonly string[], { cwd, env, signal }: ScriptOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, signal, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      if (code === 0) resolve();
      else reject(new ScriptFailed(`${script} ended with ${killedBy ?? `exit code ${String(code)}`}`, code ?? 1));
    });
  });
}
