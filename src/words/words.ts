/** Which words does an interface language have to bring? The shape of the English dictionary, with any text in its places. */
import type { en } from './en.ts';

/** Literal texts widen to string, functions keep their arguments: a second language is one more file of this type. */
type Widened<T> = T extends string
  ? string
  : T extends (...arguments_: infer Arguments) => infer Result
    ? (...arguments_: Arguments) => Widened<Result>
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Words = Widened<typeof en>;
