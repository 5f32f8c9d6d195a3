/** Does what was accepted really compile to a module that holds no code of its own? The last guard trusts none before it. */
import { initSync, parse } from 'es-module-lexer';
import { mdxToJs } from 'satteri';
import type { Complaint } from '../finding.ts';
import { refuse, wholeFile } from '../refuse.ts';
import type { Components } from './components.ts';
import { bodyFeatures } from './parse-body.ts';

initSync();

/** As Astro compiles an essay. */
const runtime = 'astro/jsx-runtime';
const compileOptions = { features: bodyFeatures, jsxImportSource: 'astro', elementAttributeNameCase: 'html' } as const;

/** Every word of the frame that the compiler puts around a body, and of the elements that Markdown becomes. */
const frameWords =
  'import from as export default function const return if throw new true Object assign Error ' +
  'Fragment jsx jsxs _Fragment _jsx _jsxs props components _components wrapper MDXLayout MDXContent _createMdxContent ' +
  '_missingMdxReference id component children href ' +
  'a blockquote code em h2 h3 li ol p strong ul';

/** The lexer's mark of an import that is neither dynamic nor `import.meta`. */
const staticImport = -1;

/**
 * Spaces, texts in double quotes, words and the punctuation of the frame. There is neither a template, nor a regular
 * expression, nor a division among them, so that texts can be told from code without a parser; all else is refused.
 */
const token = /\s+|"(?:[^"\\\n]|\\.)*"|[\p{ID_Start}$_][\p{ID_Continue}$]*|[()[\]{},;:.=?!+|]/uy;
const word = /^[\p{ID_Start}$_]/u;

/** What the compiled module of a body holds that it may not hold. */
export function moduleFaults(code: string, components: Components): readonly string[] {
  const faults: string[] = [];
  const [imports, exports] = parse(code);
  for (const { n, d, at } of imports) {
    if (d !== staticImport || n !== runtime || at !== null)
      faults.push(`imports ${n === undefined ? 'something computed' : `"${n}"`}`);
  }
  const names = exports.map((each) => each.n);
  if (names.join() !== 'default') faults.push(`exports ${names.join(', ') || 'nothing'}`);

  const known = new Set(frameWords.split(' '));
  for (const [name, { attributes }] of Object.entries(components)) {
    known.add(name);
    for (const attribute of Object.keys(attributes)) known.add(attribute);
  }
  token.lastIndex = 0;
  for (let at = 0; at < code.length; at = token.lastIndex) {
    token.lastIndex = at;
    const text = token.exec(code)?.[0];
    if (text === undefined) {
      faults.push(`holds the character ${JSON.stringify(code.slice(at, at + 1))} outside of a text`);
      break;
    }
    if (word.test(text) && !known.has(text)) faults.push(`holds the word "${text}"`);
  }
  return [...new Set(faults)];
}

/** Complaints about a body that every other layer has accepted. */
export function proofComplaints(body: string, components: Components): readonly Complaint[] {
  const { code } = mdxToJs(body, compileOptions);
  return moduleFaults(code, components).map((fault) =>
    refuse('body-proof', wholeFile, {
      message: `compiles to a module that ${fault}, which no body should`,
      cure: 'report this: the check has a gap',
    }),
  );
}
