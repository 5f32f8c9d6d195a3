// What may the workflows on GitHub do? Each rule closes a way in which such a workflow has been turned against its project.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  id?: string;
}

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  environment?: { name: string };
  needs?: string;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const folder = new URL('../.github/workflows/', import.meta.url);
const names = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const workflowOf = (name: string) => parse(textOf(name)) as Workflow;
const jobsOf = (name: string) => Object.entries(workflowOf(name).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap(([, job]) => job.steps);

/** Runs beside a stranger's change with a right to write, hence nothing but GitHub's own labeller may stand in it. */
const labels = 'label.yml';

test('there is one workflow that checks, one that labels and one that publishes', () => {
  expect(names).toEqual(['check.yml', labels, 'pages.yml']);
});

test('the workflow that labels runs nothing of the change', () => {
  expect(workflowOf(labels).on).toEqual({ pull_request_target: null });
  expect(stepsOf(labels).map(({ uses, run }) => [uses?.split('@')[0], run])).toEqual([['actions/labeler', undefined]]);
  expect(jobsOf(labels).map(([, job]) => job.permissions)).toEqual([{ contents: 'read', 'pull-requests': 'write' }]);
});

describe.each(names)('%s', (name) => {
  test('gives nothing to a job that does not ask for it', () => {
    expect(workflowOf(name).permissions).toEqual({});
    for (const [id, job] of jobsOf(name)) expect(job.permissions, id).toBeDefined();
  });

  test('never runs a stranger’s change with the rights of this repository', () => {
    const events = Object.keys(workflowOf(name).on);
    const risky = events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event));
    expect(risky).toEqual(name === labels ? ['pull_request_target'] : []);
  });

  test('takes every action at a full commit, with its version beside it', () => {
    const uses = textOf(name).match(/uses:.*/g) ?? [];
    expect(uses).not.toEqual([]);
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts nothing from outside into a command', () => {
    for (const { run = '' } of stepsOf(name)) expect(run).not.toContain('${{');
  });

  test('uses no secret', () => {
    expect(textOf(name)).not.toMatch(/\bsecrets\b/);
  });

  test('leaves no credentials in the checkout', () => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual(checkouts.map(() => ({ 'persist-credentials': false })));
  });

  test('installs what the lock says and nothing else', () => {
    const commands = stepsOf(name).map(({ run = '' }) => run);
    expect(commands.filter((run) => run === 'npm ci')).toHaveLength(name === labels ? 0 : 1);
    expect(commands.filter((run) => /\b(?:npm (?:i|install|exec)|npx|apt(?:-get)?|curl|wget)\b/.test(run))).toEqual([]);
  });

  test('ends by itself', () => {
    for (const [id, job] of jobsOf(name)) expect(job['timeout-minutes'], id).toBeLessThanOrEqual(30);
  });
});

test('a pull request may read and nothing else, and is tested without a network', () => {
  const jobs = jobsOf('check.yml');
  expect(Object.keys(workflowOf('check.yml').on)).toEqual(['pull_request']);
  for (const [id, job] of jobs) expect(job.permissions, id).toEqual({ contents: 'read' });
  const tests = stepsOf('check.yml').filter(({ run = '' }) => run.includes('npm test'));
  expect(tests).toHaveLength(1);
  expect(tests[0]?.run).toMatch(/^sudo unshare --net .*--no-new-privs .*npm test\n/s);
});

test('only the job that publishes may write, it runs none of our code, and it needs the tests', () => {
  const writers = names.flatMap((name) =>
    jobsOf(name).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write')),
  );
  expect(writers.map(([id]) => id)).toEqual(['label', 'deploy']);
  const [, deploy] = writers[1] ?? [];
  expect(deploy).toMatchObject({
    needs: 'build',
    permissions: { pages: 'write', 'id-token': 'write' },
    environment: { name: 'github-pages' },
  });
  expect(deploy?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  const commands = workflowOf('pages.yml').jobs.build?.steps.flatMap(({ run = [] }) => run);
  expect(commands).toEqual(['npm ci', 'npm test', 'npm run build']);
});

test('the site is published from main only, and built for the address that GitHub gives it', () => {
  expect(workflowOf('pages.yml').on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  expect(workflowOf('pages.yml').jobs.build?.if).toBe("github.ref == 'refs/heads/main'");
  const steps = stepsOf('pages.yml');
  expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
});
