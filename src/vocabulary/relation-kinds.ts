/** How does one incident stand to another? */
import type { Term } from './term.ts';

interface RelationTerm extends Term {
  /** How the other incident stands to this one, when only this one's record tells it. */
  readonly inverse: string;
  /** True where the relation holds both ways. */
  readonly mirrors: boolean;
}

export const relationKinds = [
  {
    id: 'often-confused-with',
    label: 'often confused with',
    inverse: 'often confused with',
    mirrors: true,
    definition: 'Reports mix the two; the evidence keeps them apart.',
  },
  {
    id: 'caused-by',
    label: 'caused by',
    inverse: 'caused',
    mirrors: false,
    definition: 'The other incident is the cause of this one.',
  },
  {
    id: 'same-factor-as',
    label: 'same factor as',
    inverse: 'same factor as',
    mirrors: true,
    definition: 'A factor of the one was a factor of the other.',
  },
  {
    id: 'repeat-of',
    label: 'repeat of',
    inverse: 'came back in',
    mirrors: false,
    definition: 'The same fault came back.',
  },
  {
    id: 'followed-by',
    label: 'followed by',
    inverse: 'followed',
    mirrors: false,
    definition: 'The other incident came soon after in the same system, and is a separate one.',
  },
] as const satisfies readonly RelationTerm[];
