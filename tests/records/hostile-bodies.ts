/** Which bodies does a fuzzer try? Documents put together from the pieces that mean something to Markdown, MDX or JavaScript. */
import fc from 'fast-check';

const prose = [
  'Some words',
  ' ',
  'and more',
  '.',
  '\u00e9\u{1f600}',
  '\u00a0',
  '0',
  '-',
  '_',
  '*',
  '**',
  '~~',
  '&',
  '|',
];
const markdown = [
  '\n', '\n\n', '\n\n', '# ', '## ', '> ', '- ', '1. ', '    ', '\t', '```', '`', '``', '~~~', '---', '***', '===',
  '[', ']', '](', '](https://example.org/)', '[a]: b', '![', '[^1]', '[^1]: ', '<', '>', '\\', '\\\n', '  \n', '\r',
]; // prettier-ignore
const tags = [
  '<Cite s="s1" />', '<Fact id="a" />', '<Timeline />', '<Figure chart="a" />', '<Term id="a" />', '<Cite', ' s="', '"',
  "'", '/>', '</', '</Cite>', '<></>', '<a.b />', '<script>', '<!--', '-->', '<constructor/>', '<__proto__ />', ' {...x}',
  ' x={', ' a:b="', '<Cite s={`', '<Timeline>', '</Timeline>', ' on="', '<div>', '</div>', ' ="', ' s="s1"',
]; // prettier-ignore
const code = [
  '{', '}', '{/*', '*/}', '/*', '*/', '//', '{x}', '${', 'import ', 'export ', 'import x from "y"', 'import "y"',
  'export default ', 'export const a = 1', 'export {', 'from', 'import(', ')', '(', ';', '=', '=>', 'process.env', 'x',
  'globalThis', '()', 'await ', 'function ', 'class ', '\u2028', '\u200b', ':', ',', '\0', '\ufeff',
]; // prettier-ignore
const entities = ['&#123;', '&lbrace;', '&lt;', '&#x3c;', '&#106;avascript:', '&Tab;', '&#0;', '&#x202e;', '&quot;'];
const links = [
  'javascript:',
  'data:',
  'vbscript:',
  '//example.org',
  'http://',
  'mailto:',
  '#a',
  '../a',
  'www.a.b',
  'a@b.cd',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...prose) },
  { weight: 5, arbitrary: fc.constantFrom(...markdown) },
  { weight: 5, arbitrary: fc.constantFrom(...tags) },
  { weight: 4, arbitrary: fc.constantFrom(...code) },
  { weight: 1, arbitrary: fc.constantFrom(...entities) },
  { weight: 1, arbitrary: fc.constantFrom(...links) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
);

/** Pieces that stand on their own, so that more documents get past the parser. */
const whole = fc.oneof(
  fc.constantFrom('\n\n', '\n\n', '\n', ' ', '\n- ', '\n> ', '\n## ', '`', '*'),
  fc.constantFrom(...prose, ...entities),
  fc.constantFrom(
    '<Cite s="s1" />',
    '<Timeline />',
    '<Figure chart="a" />',
    '[a](#b)',
    '{/* c */}',
    '`{`',
    '\\{',
    '\\<',
  ),
  fc.constantFrom(
    '{x}',
    '{}',
    '{process.env}',
    '{() => 1}',
    '{`a`}',
    '{/* c */ 1}',
    '{import("y")}',
    '<Cite {...x} />',
  ),
  fc.constantFrom(
    '\nimport x from "y"\n',
    '\nexport const a = 1\n',
    '\nexport {x} from "y"\n',
    '<Cite s={x} />',
    '<a.b />',
  ),
  fc.constantFrom(
    '<b>c</b>',
    '<script>',
    '</script>',
    '![a](b)',
    '[a](javascript:b)',
    '<></>',
    '<p:q />',
    '<X y:z="1" />',
  ),
);

const honest = `
## Why

The outage began at <Fact id="a" />, and a *test* had **passed** <Cite s="s1 s2" />.
It said \`nothing\` about [programs](https://example.org/).

- One \\{cause}
- Another {/* a comment */}

<Timeline />
`;

/** An honest body with pieces put in at some places. */
const changed = fc
  .array(fc.tuple(fc.nat(honest.length), piece), { minLength: 1, maxLength: 4 })
  .map((insertions) =>
    insertions
      .toSorted(([a], [b]) => b - a)
      .reduce((body, [at, inserted]) => body.slice(0, at) + inserted + body.slice(at), honest),
  );

/** A body that ends in a line feed, since layer 0 lets no other pass; short ones, so that many are accepted. */
export const anyBody = fc
  .oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.array(whole, { maxLength: 10 }).map((pieces) => pieces.join('')),
    changed,
  )
  .map((body) => `${body}\n`);
