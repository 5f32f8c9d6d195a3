/** What is a term of a closed vocabulary? */

export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** One sentence, printed in the glossary and in tooltips. */
  readonly definition: string;
}

/**
 * The term with this id.
 * @throws RangeError when the vocabulary has no such term; ids are checked by the schema, so this is our own fault.
 */
export function termOf<T extends Term>(terms: readonly T[], id: T['id']): T {
  const found = terms.find((term) => term.id === id);
  if (!found) throw new RangeError(`no term "${id}" in this vocabulary`);
  return found;
}
