/** What is a term of a closed vocabulary? */

/** The same idea in a published taxonomy, so that counts can be compared across studies. */
export interface Counterpart {
  readonly scheme: 'gunawi-2016' | 'veris-1.4.1' | 'enisa-nis-cg' | 'sre-workbook';
  readonly term: string;
}

export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** One sentence, printed in the glossary and in tooltips. */
  readonly definition: string;
  readonly counterparts?: readonly Counterpart[];
}

/** Full names of the taxonomies that counterparts refer to. */
export const counterpartSchemes: Readonly<Record<Counterpart['scheme'], string>> = {
  'gunawi-2016': 'Gunawi et al. 2016, “Why Does the Cloud Stop Computing?”',
  'veris-1.4.1': 'VERIS 1.4.1',
  'enisa-nis-cg': 'NIS Cooperation Group / ENISA incident taxonomy',
  'sre-workbook': 'Google SRE workbook, postmortem triggers',
};

/**
 * The term with this id.
 * @throws RangeError when the vocabulary has no such term; ids are checked by the schema, so this is our own fault.
 */
export function termOf<T extends Term>(terms: readonly T[], id: T['id']): T {
  const found = terms.find((term) => term.id === id);
  if (!found) throw new RangeError(`no term "${id}" in this vocabulary`);
  return found;
}
