/** Which schema stands at a path, and what does its description say? */
import type { z } from 'zod';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Optional and nullable fields are the field itself. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const { shape, element, valueType, options } = definitionOf(unwrapped(schema));
  if (shape) return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
  if (options) return options.map((option) => childOf(option, step)).find((child) => child !== undefined);
  return element ?? valueType;
}

/** The schema of the field at a path, if there is such a field. */
export function fieldOf(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((field, step) => field && childOf(field, step), schema);
}

/** The field's sentence, without its full stop. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const text = schema.description ?? unwrapped(schema).description;
  return text?.replace(/\.$/, '');
}

/** The fields of the mapping that a schema describes; none when it describes something else. */
export function fieldNames(schema: z.ZodType | undefined): readonly string[] {
  if (!schema) return [];
  const { shape, options } = definitionOf(unwrapped(schema));
  if (options) return options.flatMap(fieldNames);
  return shape ? Object.keys(shape) : [];
}
