/** Which facts does a fuzzer try? Honest ones, with pieces put in that mean something to YAML or to JavaScript. */
import fc from 'fast-check';

const piece = fc.oneof(
  fc.constantFrom('\n', '\n', '\n  ', '\n- ', ' ', '  ', '    ', '\t', ': ', ':', ' #', '- ', '? ', ', ', ',', '"', "'", '|', '>-'),
  fc.constantFrom('&a ', '*a', '!!str ', '!x ', '!', '<<: ', '<<: *a', '%YAML 1.1\n', '\n---\n', '\n...\n', '---x', '@', '`', '%'),
  fc.constantFrom('[', ']', '{', '}', '[[', ']]', '{a: ', '__proto__: ', '__proto__', 'constructor: ', 'toString', 'slug: x\n'),
  fc.constantFrom('2031-03-04', '2031-03-04T05:06:07Z', '12:30:45', '0b1', '0o7', '0x1', '017', '1_0', '.inf', '.nan', '1e999', '9'.repeat(20)),
  fc.constantFrom('true', 'yes', 'no', 'off', 'null', '~', 'NO', '"\\u202e"', '"\\0"', '"\\x1b"', '\\u202e', '\u2028', '\u200b', '\0', '\u{1f600}'),
  fc.string({ maxLength: 4, unit: 'binary' }),
  fc.string({ maxLength: 6 }),
); // prettier-ignore

interface Line {
  readonly key: string;
  readonly value: string;
}

/** A value of one field replaced by pieces, which is where most readers of YAML disagree. */
const replaced = (lines: readonly Line[]) =>
  fc
    .tuple(fc.nat(lines.length - 1), fc.array(piece, { minLength: 1, maxLength: 4 }))
    .map(([which, pieces]) =>
      lines.map(({ key, value }, index) => `${key}: ${index === which ? pieces.join('') : value}\n`).join(''),
    );

const inserted = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), piece), { minLength: 1, maxLength: 3 })
    .map((insertions) =>
      insertions
        .toSorted(([a], [b]) => b - a)
        .reduce((changed, [at, put]) => changed.slice(0, at) + put + changed.slice(at), text),
    );

/** Facts near honest ones: a flat text of `key: value` lines, changed. */
export function factsNear(text: string): fc.Arbitrary<string> {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => ({ key: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 2) }));
  return fc.oneof(replaced(lines), inserted(text));
}
