/** Of which sort was the trigger of each chosen incident? */
import { factorClasses, type FactorClass } from '../../vocabulary/factor-classes.ts';
import { inOrderOfTime, isFirm, type ComparedRecord } from './record.ts';

export interface Triggers {
  /** Sorts with the incidents that they set off, most incidents first. An incident has one trigger. */
  readonly groups: readonly { readonly class: FactorClass; readonly incidents: readonly ComparedRecord[] }[];
  readonly weak: readonly ComparedRecord[];
  readonly unknown: readonly ComparedRecord[];
}

/** The incidents by the sort of their trigger; one that no source names counts as unknown. */
export function triggersOf(incidents: readonly ComparedRecord[]): Triggers {
  const triggers = inOrderOfTime(incidents).map((incident) => ({
    incident,
    trigger: incident.factors.find(({ role }) => role === 'trigger'),
  }));
  const isUnknown = ({ trigger }: (typeof triggers)[number]) => !trigger || trigger.class === 'unknown';
  const named = triggers.filter((each) => !isUnknown(each));
  const firm = named.filter(({ trigger }) => trigger && isFirm(trigger));
  return {
    groups: factorClasses
      .map(({ id }) => ({
        class: id,
        incidents: firm.filter(({ trigger }) => trigger?.class === id).map(({ incident }) => incident),
      }))
      .filter((group) => group.incidents.length > 0)
      .sort((a, b) => b.incidents.length - a.incidents.length),
    weak: named.filter((each) => !firm.includes(each)).map(({ incident }) => incident),
    unknown: triggers.filter(isUnknown).map(({ incident }) => incident),
  };
}
