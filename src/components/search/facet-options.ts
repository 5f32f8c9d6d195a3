/** Which values does each facet offer, in words, and how many pages have each? */
import { facets, kinds, type Facet, type Kind } from '../../interactive/search/state.ts';
import type { KnowledgeBase } from '../../schema/knowledge-base.ts';
import { factorClasses } from '../../vocabulary/factor-classes.ts';
import { grades } from '../../vocabulary/source-kinds.ts';
import type { Words } from '../../words/words.ts';
import { facetsOfIncident, facetsOfPage } from './facets-of.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly pages: number;
}

export interface FacetOptions {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
}

/** What an analysis tells about itself here. */
interface Essay {
  readonly data: { readonly incidents: readonly string[] };
}

/** Every facet with the values that some page has; a vocabulary in its own order, names by the alphabet, years back in time. */
export function facetOptions(known: KnowledgeBase, essays: readonly Essay[], words: Words): readonly FacetOptions[] {
  const pages = [
    ...known.incidents.map(facetsOfIncident),
    ...essays.map(({ data }) =>
      facetsOfPage(
        'analysis',
        known.incidents.filter(({ id }) => data.incidents.includes(id)),
      ),
    ),
    ...[...known.entities].map(() => facetsOfPage('entity', [])),
    facetsOfPage('glossary', []),
  ];
  return facets.map((facet) => {
    const values = new Set(pages.flatMap((page) => page[facet]));
    const options = [...values].map((value) => ({
      value,
      label: labelOf(facet, value, known, words),
      pages: pages.filter((page) => page[facet].includes(value)).length,
    }));
    return { facet, options: options.sort((a, b) => orderOf(facet, a, b)) };
  });
}

const vocabularies: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: kinds,
  evidence: grades.map(({ id }) => id),
};

function orderOf(facet: Facet, a: FacetOption, b: FacetOption): number {
  const vocabulary = vocabularies[facet];
  if (vocabulary) return vocabulary.indexOf(a.value) - vocabulary.indexOf(b.value);
  return facet === 'year' ? b.value.localeCompare(a.value, 'en') : a.label.localeCompare(b.label, 'en');
}

function labelOf(facet: Facet, value: string, known: KnowledgeBase, words: Words): string {
  switch (facet) {
    case 'kind':
      return words.search.kinds[value as Kind];
    case 'provider':
    case 'service':
      return known.entities.get(value)?.name ?? value;
    case 'factor':
      return factorClasses.find(({ id }) => id === value)?.label ?? value;
    case 'evidence':
      return grades.find(({ id }) => id === value)?.label ?? value;
    case 'year':
      return value;
  }
}
