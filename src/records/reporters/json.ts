/** How are findings printed for another program? */
import type { Finding } from '../finding.ts';
import { helpPage } from './help-page.ts';

/** A list of objects with file, line, column, path, rule, message and cure, and in help the path of the page that explains the rule. */
export function json(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map((finding) => ({ ...finding, help: helpPage(finding.rule) })),
    null,
    2,
  );
}
