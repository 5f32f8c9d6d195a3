/** Which incidents are compared at one stroke: those of a provider, or with a factor of one sort? */
import { fewest, most } from '../../interactive/compare/state.ts';
import type { Incident } from '../../schema/incident.ts';
import type { KnowledgeBase } from '../../schema/knowledge-base.ts';
import { factorClasses } from '../../vocabulary/factor-classes.ts';
import { termOf } from '../../vocabulary/term.ts';

export interface QuickChoice {
  readonly label: string;
  /** Ids of the newest, as many as a comparison holds. */
  readonly incidents: readonly string[];
  /** How many there are. */
  readonly all: number;
}

function choice(label: string, incidents: readonly Incident[]): readonly QuickChoice[] {
  if (incidents.length < fewest) return [];
  return [{ label, incidents: incidents.slice(-most).map(({ id }) => id), all: incidents.length }];
}

const providerName = (id: string, { entities }: KnowledgeBase): string => entities.get(id)?.name ?? id;

/** Providers by name and sorts of factors in the order of their list, where two incidents at least can be compared. */
export function quickChoicesOf(knowledgeBase: KnowledgeBase) {
  const { incidents } = knowledgeBase;
  const providers = [...new Set(incidents.map(({ provider }) => provider))]
    .map((id) => ({ id, name: providerName(id, knowledgeBase) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    providers: providers.flatMap(({ id, name }) =>
      choice(
        name,
        incidents.filter(({ provider }) => provider === id),
      ),
    ),
    factors: factorClasses
      .filter(({ id }) => id !== 'unknown')
      .flatMap(({ id, label }) =>
        choice(
          label,
          incidents.filter(({ factors }) => factors.some((factor) => factor.class === id)),
        ),
      ),
  };
}

/** What a reader may type to find an incident: its names, its provider and its sorts of factors, in small letters. */
export function findTextOf({ title, shortTitle, provider, factors }: Incident, knowledgeBase: KnowledgeBase): string {
  const sorts = new Set(factors.map((factor) => termOf(factorClasses, factor.class).label));
  return [shortTitle, title, providerName(provider, knowledgeBase), ...sorts].join(' · ').toLowerCase();
}
