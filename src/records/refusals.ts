/** Why can a file be refused before its facts are compared? Every code of layers 0 to 5, with its rule as one sentence. */

/** Layer 0: the file. */
const file = {
  'file-unknown': 'Only the files and folders that the collection knows lie under content/.',
  'file-missing': 'An incident is a folder with index.mdx and sources.yml.',
  'file-name': 'Names consist of lower-case letters, digits and hyphens.',
  'file-id': 'The folder of an incident is named by its id.',
  'file-collision': 'No two ids are equal when case and composition of letters are ignored.',
  'file-kind': 'Files are regular files and folders are folders; nothing is a link.',
  'file-size': 'A file has at most 200 kB.',
  'file-encoding': 'Text is valid UTF-8.',
  'file-byte-order-mark': 'A file does not begin with a byte order mark.',
  'file-line-ending': 'Lines end in a line feed.',
  'file-final-newline': 'The last line ends in a line feed.',
  'file-long-line': 'A line has at most 4,000 characters.',
  'file-many-findings': 'Only the first findings of a file are listed.',
  character: 'No character is invisible or turns the direction of the text.',
  fence: 'The front matter stands between two lines of three hyphens.',
};

/** Layer 1: YAML. */
const yaml = {
  'yaml-syntax': 'The facts are valid YAML 1.2, one document without directives.',
  'yaml-duplicate-key': 'A key stands once.',
  'yaml-alias': 'Nothing is repeated by reference.',
  'yaml-anchor': 'Nothing is marked for reference.',
  'yaml-tag': 'Nothing carries a type of its own.',
  'yaml-merge-key': 'No mapping is merged into another.',
  'yaml-key': 'A key is a plain word of letters, digits and hyphens.',
  'yaml-depth': 'Lists and mappings nest at most 12 deep.',
  'yaml-size': 'A file has at most 20,000 nodes, a mapping at most 1,000 keys.',
  'yaml-unquoted-time': 'Dates and times are written in quotes.',
  'yaml-unquoted-value': 'Text that some readers of YAML take for a number or a truth value is written in quotes.',
};

/** Layer 2: the schema. */
const schema = {
  'field-missing': 'Required fields are there.',
  'field-unknown': 'There are no fields but those of the schema.',
  'field-type': 'A field holds the kind of value that the schema names.',
  'field-value': 'A field with a closed list of values holds one of them.',
  'field-length': 'Texts, lists and numbers stay within their bounds.',
  'field-format': 'A text has the form that its field asks for.',
  'entity-folder': 'The kind of an entity is one of its folder.',
};

/** Layer 3: the body. */
const body = {
  'body-import': 'A body neither imports nor exports.',
  'body-expression': 'A body computes nothing.',
  'body-syntax': 'A body is valid MDX.',
  'body-size': 'A body opens at most 2,000 tags, comments and entities and nests at most 16 deep.',
  'body-component': 'Only the components that the site hands in are used.',
  'body-attribute': 'A component has the attributes that it needs, and no others.',
  'body-content': 'Components hold no content.',
  'body-place': 'Some components stand in a sentence, some on a line of their own.',
  'body-heading': 'Headings are of the second or third level.',
  'body-link': 'Links lead to http(s) and mailto addresses, to anchors or to relative addresses.',
  'body-markdown': 'A body consists of headings, paragraphs, lists, quotations, emphasis, links and code words.',
};

/** Layers 4 and 5: what if a layer above has a gap? */
const proof = {
  'body-proof': 'What was accepted compiles to a module without code of its own.',
  'parser-crash': 'The parser survives every file.',
};

/** Essays name records, which the integrity rules of records do not see. */
const essays = {
  'essay-reference': 'What an analysis names exists.',
};

/** In the order in which a file goes through them. */
export const layers: readonly { readonly name: string; readonly refusals: Readonly<Record<string, string>> }[] = [
  { name: 'The file', refusals: file },
  { name: 'YAML', refusals: yaml },
  { name: 'The fields', refusals: schema },
  { name: 'The text of stories and analyses', refusals: body },
  { name: 'Where a layer above has a gap', refusals: proof },
  { name: 'What an analysis names', refusals: essays },
];

export const refusals = { ...file, ...yaml, ...schema, ...body, ...proof, ...essays };

export type Refusal = keyof typeof refusals;
