/** What can Markdown say that a body may not, and what is written instead? By the parser's name for it. */
export const refusedNodes: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  image: ['an image', 'remove it; pictures are drawn from the facts by <Figure chart="…" />'],
  imageReference: ['an image', 'remove it; pictures are drawn from the facts by <Figure chart="…" />'],
  html: ['raw HTML', 'write Markdown'],
  code: ['a block of code', 'write the words that matter in a sentence, as `code`'],
  table: ['a table', 'write a list'],
  linkReference: ['a link by reference', 'write the address with the link, [text](https://example.org/)'],
  definition: ['a link definition', 'write the address with the link, [text](https://example.org/)'],
  footnoteReference: ['a footnote', 'write it in the sentence, or cite with <Cite s="s1" />'],
  footnoteDefinition: ['a footnote', 'write it in the sentence, or cite with <Cite s="s1" />'],
  thematicBreak: ['a rule', 'remove it; headings divide the text'],
  break: ['a hard line break', 'join the lines, or begin a new paragraph'],
  delete: ['struck-out text', 'remove it; changes are listed in the front matter'],
  yaml: ['front matter inside the body', 'remove it'],
  toml: ['front matter inside the body', 'remove it'],
};
