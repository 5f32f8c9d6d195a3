/** What stands under a comparison, from the sentences to the table of everything? */
import { comparisonFindingsOf } from '../analysis/comparison-findings.ts';
import type { ComparedRecord } from '../analysis/comparison/record.ts';
import { disputesSection } from './disputes.ts';
import type { Section } from './document.ts';
import { everythingSection } from './everything.ts';
import { factorsSection } from './factors.ts';
import { impactSection } from './impact.ts';
import { overlapSection } from './overlap.ts';
import { phasesSection } from './phases.ts';
import type { Setting } from './pieces.ts';
import { sentencesSection } from './sentences.ts';

/** Every section for these incidents; the same at build time and in the browser, in whatever order they were chosen. */
export function sectionsOf(incidents: readonly ComparedRecord[], setting: Setting): readonly Section[] {
  return [
    sentencesSection(comparisonFindingsOf(incidents), setting),
    phasesSection(incidents, setting),
    factorsSection(incidents, setting),
    overlapSection(incidents, setting),
    impactSection(incidents, setting),
    disputesSection(incidents, setting),
    everythingSection(incidents, setting),
  ];
}
