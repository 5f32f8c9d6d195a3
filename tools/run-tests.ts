// `npm test`: runs every check, goes on after a failure, and ends with a line that adds up all tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  name: string;
  command: string;
  /** A Vitest project, whose tests are counted. */
  project?: string;
  /** Another step without which this one means nothing. */
  needs?: string;
}

interface Outcome {
  step: Step;
  state: 'passed' | 'failed' | 'left out';
  passed: number;
  failed: number;
}

const steps: Step[] = [
  { name: 'layout', command: 'npm run --silent format:check' },
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'records', command: 'npm run --silent check' },
  { name: 'unit tests', command: 'vitest run', project: 'unit' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'site tests', command: 'vitest run', project: 'site', needs: 'build' },
  { name: 'browser tests', command: 'vitest run', project: 'browser', needs: 'build' },
];

/** Tests that passed and failed according to Vitest's JSON report; a report that is missing counts as one failure. */
function readReport(file: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const filesThatDidNotLoad = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + filesThatDidNotLoad };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runStep(step: Step, reports: string): Outcome {
  console.log(`\n=== ${step.name} ===`);
  const report = join(reports, `${step.project}.json`);
  const command = step.project
    ? `${step.command} --project ${step.project} --reporter default --reporter json --outputFile.json ${report}`
    : step.command;
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const counted = step.project ? readReport(report) : { passed: 0, failed: 0 };
  const isGreen = status === 0 && counted.failed === 0 && (!step.project || counted.passed > 0);
  // A step that is red without a failed test of its own (a lint error, no test at all) counts as one failure.
  const failed = isGreen ? 0 : Math.max(counted.failed, 1);
  return { step, state: isGreen ? 'passed' : 'failed', passed: counted.passed, failed };
}

const reports = mkdtempSync(join(tmpdir(), 'outage-atlas-tests-'));
const outcomes: Outcome[] = [];
for (const step of steps) {
  const needed = outcomes.find((outcome) => outcome.step.name === step.needs);
  const isPossible = needed === undefined || needed.state === 'passed';
  outcomes.push(isPossible ? runStep(step, reports) : { step, state: 'left out', passed: 0, failed: 1 });
}
rmSync(reports, { recursive: true });

console.log('');
for (const { step, state, passed } of outcomes) {
  const why = state === 'left out' ? ` (${step.needs} failed)` : '';
  console.log(`${state.padEnd(8)} ${step.name}${why}${step.project ? `: ${passed} tests passed` : ''}`);
}
const total = { passed: 0, failed: 0 };
for (const { passed, failed } of outcomes) {
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
