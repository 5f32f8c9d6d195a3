import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/schema/story.ts';
import { citeHtml, escapeHtml, factText, storyHtml } from '../../src/story/html.ts';
import { en } from '../../src/words/en.ts';
import { incidentFixture } from '../incident-fixture.ts';

const place = { line: 1, column: 1 };
const incident = incidentFixture();

const htmlOf = (...story: Block[]) =>
  storyHtml({
    incident: { ...incident, story },
    words: en,
    termAddress: (id) => `/glossary/#${id}`,
    figureHtml: (chart) => `<figure>${chart}</figure>`,
  });
const paragraphOf = (...children: Inline[]) => htmlOf({ kind: 'paragraph', children, place });

describe('a story as HTML', () => {
  test('text can never become markup', () => {
    expect(paragraphOf({ kind: 'text', text: '<script>alert(1)</script> & "more"' })).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</p>',
    );
  });

  test('an address can never leave its attribute', () => {
    const html = paragraphOf({
      kind: 'link',
      address: 'https://example.org/?a="><script>',
      children: [{ kind: 'text', text: 'x' }],
      place,
    });
    expect(html).toBe('<p><a href="https://example.org/?a=&quot;&gt;&lt;script&gt;">x</a></p>');
  });

  test('a citation links to the sources by their numbers', () => {
    expect(citeHtml(['s1', 's12'], en)).toBe(
      '<span class="cite"><span class="visually-hidden">Sources </span><a href="#s1">1</a> <a href="#s12">12</a></span>',
    );
  });

  test('a fact prints the time of its event and links to it', () => {
    const event = incident.timeline.find(({ milestone }) => milestone === 'impact-start');
    expect(paragraphOf({ kind: 'fact', fact: event?.id ?? '', place })).toBe(
      `<p><a class="fact" href="#${event?.id}">${escapeHtml(event ? en.format.when(event) : '')}</a></p>`,
    );
  });

  test('a paragraph names a day once, until it speaks of another', () => {
    const [start, end] = ['impact-starts', 'first-word'].map((fact) => ({ kind: 'fact' as const, fact, place }));
    const text = (words: string) => ({ kind: 'text' as const, text: words });
    const plain = (html: string) => html.replace(/<[^>]+>/g, '');
    expect(plain(paragraphOf(text('From '), start!, text(' to '), end!, text('.')))).toBe(
      'From 10:00 UTC on 10 March 2025 to 10:30 UTC.',
    );
    expect(plain(paragraphOf(start!, text(', and the next day, not at '), end!))).toBe(
      '10:00 UTC on 10 March 2025, and the next day, not at 10:30 UTC on 10 March 2025',
    );
    expect(
      plain(htmlOf(...[start!, end!].map((fact) => ({ kind: 'paragraph' as const, children: [fact], place })))),
    ).toBe('10:00 UTC on 10 March 2025\n10:30 UTC on 10 March 2025');
  });

  test('a fact that is a duration links to where it is computed', () => {
    expect(paragraphOf({ kind: 'fact', fact: 'time-to-recover', place })).toContain('href="#section-time-to-recover"');
  });

  test('a fact that the record does not have is our own fault', () => {
    expect(() => factText('nothing', incident, en)).toThrow(RangeError);
  });

  test('sections stand one level below the heading of the page', () => {
    expect(htmlOf({ kind: 'heading', depth: 2, children: [{ kind: 'text', text: 'Why' }], place })).toBe(
      '<h3>Why</h3>',
    );
  });

  test('a list, a quotation, emphasis, code and pictures have their marks', () => {
    const text = (content: string): Inline => ({ kind: 'text', text: content });
    const item: Block = { kind: 'paragraph', children: [{ kind: 'emphasis', children: [text('so')] }], place };
    expect(
      htmlOf(
        { kind: 'list', ordered: true, items: [[item]], place },
        {
          kind: 'quote',
          children: [{ kind: 'paragraph', children: [{ kind: 'code', text: 'C-00000291*.sys' }], place }],
          place,
        },
        { kind: 'timeline', place },
        { kind: 'figure', chart: 'impact', place },
      ),
    ).toMatchInlineSnapshot(`
      "<ol><li><p><em>so</em></p></li></ol>
      <blockquote><p><code>C-00000291*.sys</code></p></blockquote>
      <figure>incident-timeline</figure>
      <figure>impact</figure>"
    `);
  });
});
