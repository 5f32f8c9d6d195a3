/** What does the checking process tell the one that watches it? */
import type { Finding } from '../finding.ts';

export interface Counts {
  readonly incidents: number;
  readonly events: number;
  readonly figures: number;
  readonly sources: number;
  readonly entities: number;
  readonly analyses: number;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Of the records in which layers 0 to 3 find nothing. */
  readonly counts: Counts;
}

/** File descriptor on which the checking process says which file it turns to. */
export const announcements = 3;
