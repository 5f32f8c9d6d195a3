/** How long does a script take, and how much memory do it and what it starts need? */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
  readonly seconds: number;
  /** Of the largest of its processes; unknown where there is no /proc. */
  readonly peakMegabytes: number | undefined;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Often enough for a step of the build, which lasts seconds; the kernel itself keeps the peak of each process. */
const pollEvery = 50; // milliseconds

function readProcess(pid: string): { parent: number; peakKilobytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), peakKilobytes: field('VmHWM') };
  } catch {
    return undefined; // it has ended meanwhile
  }
}

/** Largest peak among a process and all that descend from it. */
function peakKilobytesBelow(root: number): number {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), readProcess(pid)]),
  );
  const belongs = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && parent > 1 && belongs(parent);
  };
  return Math.max(0, ...[...processes].filter(([pid]) => belongs(pid)).map(([, each]) => each?.peakKilobytes ?? 0));
}

/** Runs a script by the Node that runs us and measures it. */
export function measuredRun(
  script: string,
  args: readonly string[],
  { cwd, env = process.env }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [script, ...args], { cwd, env });
    let output = '';
    let peakKilobytes = 0;
    const poll =
      process.platform === 'linux' && child.pid !== undefined
        ? setInterval(
            (pid: number) => (peakKilobytes = Math.max(peakKilobytes, peakKilobytesBelow(pid))),
            pollEvery,
            child.pid,
          )
        : undefined;
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(poll);
      const seconds = (performance.now() - started) / 1000;
      resolve({ exitCode, output, seconds, peakMegabytes: poll && peakKilobytes / 1000 });
    });
  });
}
