/** How does a closed vocabulary become a schema? */
import { z } from 'zod';
import type { Term } from '../vocabulary/term.ts';

/** A Zod enum of the ids of a vocabulary, in the order of the list. */
export function idsOf<const T extends readonly [Term, ...Term[]]>(terms: T): z.ZodEnum<{ [K in T[number]['id']]: K }> {
  const ids = terms.map((term) => term.id) as [T[number]['id'], ...T[number]['id'][]];
  return z.enum(ids);
}
