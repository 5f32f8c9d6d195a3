/** How are findings printed for another program? */
import type { Finding } from '../finding.ts';

/** A list of objects with file, line, column, path, rule, message and cure. */
export function json(findings: readonly Finding[]): string {
  return JSON.stringify(findings, null, 2);
}
