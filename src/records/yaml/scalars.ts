/** Does every key and value of a YAML document mean the same to every reader of YAML? */
import { isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import type { Complaint } from '../finding.ts';
import type { Place } from '../../schema/story.ts';
import { refusedCharacter, refusedCharacters } from '../files/characters.ts';
import { refuse } from '../refuse.ts';

type Path = readonly (string | number)[];

/** js-yaml, which Astro uses, makes dates of these and drops their zone. */
const unquotedTime = /^(?:\.\.\/)?\d{4}-\d{1,2}(?:-\d{1,2})?(?:(?:[Tt]|[ \t]+)\d{1,2}:.*|\/.*)?$/;

/** Numbers to YAML 1.1 or to js-yaml (`1_000`, `0b11`, `190:20:30`), text to YAML 1.2. */
const numberElsewhere =
  /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$/i;

/** Truth values to YAML 1.1: the country code of Norway is one. */
const truthElsewhere = /^(?:y|n|yes|no|on|off)$/i;

/** `__proto__` and other names that are more than a name to JavaScript do not fit. */
const plainKey = /^[A-Za-z][A-Za-z0-9-]*$/;

/** Complaints about scalars and keys, with the path of each. */
export function scalarComplaints(document: Document, placeOf: (node: Node) => Place): Complaint[] {
  const complaints: Complaint[] = [];
  const visit = (node: unknown, path: Path) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        complaints.push(...keyComplaints(key, () => placeOf(key)));
        visit(value, [...path, String(key.value)]);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    } else if (isScalar(node)) complaints.push(...valueComplaints(node, () => placeOf(node), path));
  };
  visit(document.contents, []);
  return complaints;
}

function keyComplaints(key: Scalar, place: () => Place): readonly Complaint[] {
  const name = String(key.value);
  if (plainKey.test(name)) return [];
  if (name === '<<') {
    const cure = 'write the fields themselves';
    return [refuse('yaml-merge-key', place(), { message: '"<<" merges another mapping', cure })];
  }
  const cure = 'use a field of the schema, a plain word of letters and digits';
  return [refuse('yaml-key', place(), { message: `"${name.slice(0, 60)}" is not a plain word`, cure })];
}

function valueComplaints({ value, type }: Scalar, place: () => Place, path: Path): readonly Complaint[] {
  if (typeof value !== 'string') return [];
  if (type === 'QUOTE_DOUBLE') {
    // The raw text is clean, so a bad character can only be written as an escape.
    const [bad] = refusedCharacters(value);
    return bad ? [refuse('character', place(), refusedCharacter(bad.name), path)] : [];
  }
  if (type !== 'PLAIN') return [];
  if (unquotedTime.test(value)) {
    const wording = { message: `${value} stands without quotes`, cure: `write the time in quotes, "${value}"` };
    return [refuse('yaml-unquoted-time', place(), wording, path)];
  }
  const sort = truthElsewhere.test(value) ? 'a truth value' : numberElsewhere.test(value) ? 'a number' : undefined;
  if (sort === undefined) return [];
  const message = `${value} is ${sort} to some readers of YAML and text to others`;
  return [refuse('yaml-unquoted-value', place(), { message, cure: `write it in quotes, "${value}"` }, path)];
}
