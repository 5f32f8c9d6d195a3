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
