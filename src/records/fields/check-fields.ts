/** Do the facts of a file fit the schema, and where do they not? */
import type { z } from 'zod';
import type { Complaint } from '../finding.ts';
import { refuse } from '../refuse.ts';
import type { YamlReading } from '../yaml/read-yaml.ts';
import { fieldNames, fieldOf } from './field-of.ts';
import { unknownKeyWording, wordingOf, type Issue } from './issue-wording.ts';

/** A mapping with thousands of unknown keys is one mistake, not thousands. */
const mostUnknownKeys = 20;

type Outcome<T> = { readonly data: T } | { readonly complaints: readonly Complaint[] };

/** The facts as the schema gives them, or every issue with its place and cure. */
export function checkFields<S extends z.ZodType>(schema: S, reading: YamlReading): Outcome<z.output<S>> {
  const parsed = schema.safeParse(reading.value);
  if (parsed.success) return { data: parsed.data };
  const complaints = parsed.error.issues.flatMap((issue) => complaintsOf(issue, [], schema, reading));
  return { complaints: withoutEchoes(complaints) };
}

function complaintsOf(
  issue: Issue,
  above: readonly PropertyKey[],
  schema: z.ZodType,
  reading: YamlReading,
): readonly Complaint[] {
  const path = [...above, ...issue.path];
  const field = fieldOf(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(field);
    return issue.keys
      .slice(0, mostUnknownKeys)
      .map((key) =>
        refuse('field-unknown', reading.placeOfKey([...path, key]), unknownKeyWording(key, known), [...path, key]),
      );
  }
  if (issue.code === 'invalid_key') {
    const key = path.at(-1);
    return issue.issues.map((inner) => {
      const { message, cure } = wordingOf(inner, key, undefined);
      return refuse('field-format', reading.placeOfKey(path), { message, cure }, path);
    });
  }
  const value = valueAt(reading.value, path);
  if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
    // The alternative that was meant is the one that fits best.
    const nearest = issue.errors.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? [];
    return nearest.flatMap((inner) => complaintsOf(inner, path, schema, reading));
  }
  const { rule, ...wording } = wordingOf(issue, value, field);
  return [refuse(rule, reading.placeOf(path), wording, path)];
}

/** Wrong keys weigh more than wrong values. */
function misfit(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 3 * issue.keys.length : 1), 0);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    return (inner as Record<PropertyKey, unknown>)[step];
  }, value);
}

/** Zod may find a text both too short and of the wrong form; the first complaint of a field is enough. */
function withoutEchoes(complaints: readonly Complaint[]): readonly Complaint[] {
  const seen = new Set<string>();
  return complaints.filter(({ path, rule }) => {
    if (rule === 'field-unknown') return true;
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}
