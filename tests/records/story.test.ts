/** Does a body become the story that a reader would take it for, with places in its own file? */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordComponents } from '../../src/records/contain/components.ts';
import { containBody } from '../../src/records/contain/contain-body.ts';
import { storyOf } from '../../src/records/story.ts';
import { baseText, collectionAfter, story, withBody } from './changed-collection.ts';

function storyIn(body: string) {
  const contained = containBody(body, recordComponents);
  if (!('tree' in contained)) throw new Error(JSON.stringify(contained.complaints));
  return storyOf(contained.tree);
}

const at = (line: number, column: number) => ({ line, column });
const text = (words: string) => ({ kind: 'text', text: words });

describe('a story', () => {
  test('has headings of two levels, and paragraphs', () => {
    expect(storyIn('## Why\n\n### The *test*\n\nIt passed.\nTwice.\n')).toEqual([
      { kind: 'heading', depth: 2, children: [text('Why')], place: at(1, 1) },
      {
        kind: 'heading',
        depth: 3,
        children: [text('The '), { kind: 'emphasis', children: [text('test')] }],
        place: at(3, 1),
      },
      { kind: 'paragraph', children: [text('It passed.\nTwice.')], place: at(5, 1) },
    ]);
  });

  test('has lists in lists and quotations', () => {
    const item = (words: string, line: number, column: number) => ({
      kind: 'paragraph',
      children: [text(words)],
      place: at(line, column),
    });
    expect(storyIn('- one\n  1. two\n\n> three\n')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[item('one', 1, 3), { kind: 'list', ordered: true, items: [[item('two', 2, 6)]], place: at(2, 3) }]],
        place: at(1, 1),
      },
      { kind: 'quote', children: [item('three', 4, 3)], place: at(4, 1) },
    ]);
  });

  test('cites, prints facts and explains terms inside its sentences', () => {
    expect(storyIn('At <Fact id="x" /> a <Term id="trigger" /> came <Cite s="s1 s22" />.\n')).toEqual([
      {
        kind: 'paragraph',
        children: [
          text('At '),
          { kind: 'fact', fact: 'x', place: at(1, 4) },
          text(' a '),
          { kind: 'term', term: 'trigger', place: at(1, 22) },
          text(' came '),
          { kind: 'cite', sources: ['s1', 's22'], place: at(1, 49) },
          text('.'),
        ],
        place: at(1, 1),
      },
    ]);
  });

  test('has pictures between its paragraphs', () => {
    expect(storyIn('<Timeline />\n\n<Figure chart="impact" />\n')).toEqual([
      { kind: 'timeline', place: at(1, 1) },
      { kind: 'figure', chart: 'impact', place: at(3, 1) },
    ]);
  });

  test('has links, strong words and code words', () => {
    const [paragraph] = storyIn('**Read** [this *page*](https://example.org/), `a {b}` and mail@example.org\n');
    expect(paragraph).toMatchObject({
      children: [
        { kind: 'strong', children: [text('Read')] },
        text(' '),
        { kind: 'link', address: 'https://example.org/', place: at(1, 10) },
        text(', '),
        { kind: 'code', text: 'a {b}' },
        text(' and '),
        { kind: 'link', address: 'mailto:mail@example.org' },
      ],
    });
  });

  test('leaves out comments, and paragraphs of nothing else', () => {
    expect(storyIn('{/* alone */}\n\nOne {/* inside */}two.\n\n{/* a */} {/* b */}\n')).toEqual([
      { kind: 'paragraph', children: [text('One '), text('two.')], place: at(3, 1) },
    ]);
  });

  test('keeps quotation marks, dashes and braces as they were written', () => {
    expect(storyIn('"It -- broke..." said \\{she} &amp; he \\< I.\n')).toMatchObject([
      { children: [text('"It -- broke..." said {she} & he < I.')] },
    ]);
  });

  test('counts columns as editors do, after letters outside the basic plane', () => {
    expect(storyIn('\u{1f600}\u00e9 <Fact id="x" />\n')).toMatchObject([
      { children: [text('\u{1f600}\u00e9 '), { kind: 'fact', place: at(1, 5) }] },
    ]);
  });

  test('of a record knows the lines of its file', async () => {
    const { text: whole, linesBefore } = withBody(
      story,
      `\n${baseText(story).slice(baseText(story).indexOf('## What'))}`,
    );
    const { knowledgeBase } = await collectionAfter((root) => {
      writeFileSync(join(root, story), whole);
    });
    expect(knowledgeBase.incidents[0]?.story[0]).toMatchObject({ kind: 'heading', place: at(linesBefore + 2, 1) });
  });
});

test('a tree that the walk has not seen becomes no story', () => {
  const tree = { type: 'root', children: [{ type: 'html', value: '<script>' }] } as const;
  expect(() => storyOf(tree as never)).toThrow('a story has no block for html');
});
