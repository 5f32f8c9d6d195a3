/** Under which facets is a page found? Asked by the page's marks for the index and by the form that counts them. */
import { evidenceGradeOf } from '../../analysis/evidence.ts';
import { byFacet, type Facet, type Kind } from '../../interactive/search/state.ts';
import type { Incident } from '../../schema/incident.ts';

export type PageFacets = Readonly<Record<Facet, readonly string[]>>;

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** A record stands under what it is about, and under the grade of its evidence. */
export function facetsOfIncident(incident: Incident): PageFacets {
  return { ...facetsOfPage('analysis', [incident]), kind: ['incident'], evidence: [evidenceGradeOf(incident)] };
}

/** Any other page stands under what the incidents are about on which it rests; the grades are theirs, not its own. */
export function facetsOfPage(kind: Kind, incidents: readonly Incident[]): PageFacets {
  const about: Readonly<Partial<Record<Facet, readonly string[]>>> = {
    kind: [kind],
    provider: incidents.map(({ provider }) => provider),
    service: incidents.flatMap(({ services }) => services),
    factor: incidents.flatMap(({ factors }) => factors.map((factor) => factor.class)),
    year: incidents.map(({ id }) => id.slice(0, 4)),
  };
  return byFacet((facet) => distinct(about[facet] ?? []));
}
