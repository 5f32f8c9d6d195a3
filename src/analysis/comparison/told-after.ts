/** Was the public told before most of the harm was gone, or only after? */
import { boundsOf } from '../../schema/bounds.ts';
import { milestoneOf } from '../milestones.ts';
import { inOrderOfTime, isFirm, type ComparedRecord } from './record.ts';

export interface ToldAfter {
  readonly after: readonly ComparedRecord[];
  readonly before: readonly ComparedRecord[];
  /** The bounds of the two moments overlap. */
  readonly open: readonly ComparedRecord[];
  /** One of the two rests on weak sources alone. */
  readonly weak: readonly ComparedRecord[];
  /** One of the two is not known. */
  readonly unknown: readonly ComparedRecord[];
}

function answerFor(incident: ComparedRecord): keyof ToldAfter {
  const word = milestoneOf(incident, 'public-first-word');
  const gone = milestoneOf(incident, 'mitigated');
  if (!word || !gone) return 'unknown';
  if (!isFirm(word) || !isFirm(gone)) return 'weak';
  if (boundsOf(word).low > boundsOf(gone).high) return 'after';
  return boundsOf(word).high <= boundsOf(gone).low ? 'before' : 'open';
}

/** The first public word against the moment of mitigation. */
export function toldAfterOf(incidents: readonly ComparedRecord[]): ToldAfter {
  const answers = inOrderOfTime(incidents).map((incident) => ({ incident, answer: answerFor(incident) }));
  const those = (wanted: keyof ToldAfter) =>
    answers.filter(({ answer }) => answer === wanted).map(({ incident }) => incident);
  return {
    after: those('after'),
    before: those('before'),
    open: those('open'),
    weak: those('weak'),
    unknown: those('unknown'),
  };
}
