import { describe, expect, test } from 'vitest';
import type { Mark, Scene } from '../../src/drawing/scene.ts';
import { svgNodes } from '../../src/drawing/svg-nodes.ts';
import { renderSvg } from '../../src/drawing/svg.ts';

const sceneOf = (...marks: Mark[]): Scene => ({
  width: 100,
  height: 50,
  title: 'It broke & was mended',
  description: 'A bar.',
  count: '1 bar',
  marks,
  table: { columns: [], rows: [] },
});

const everyKind: Mark[] = [
  { kind: 'line', role: 'rule', x1: 0, y1: 1 / 3, x2: 10, y2: -0.04 },
  { kind: 'rect', role: 'harm', x: 0, y: 0, width: 10, height: 5, radius: 2, soft: 'both', hint: 'between <1> & "2"' },
  { kind: 'rect', role: 'silence dashed', x: 0, y: 0, width: 10, height: 5, hatched: true },
  { kind: 'circle', role: 'event hollow', cx: 3, cy: 3, r: 4 },
  { kind: 'path', role: 'leader', d: 'M0.123456,1L-2.5555,3' },
  {
    kind: 'group',
    role: '',
    x: 1,
    y: 2,
    href: '#event',
    key: 'event',
    children: [{ kind: 'text', role: 'ink', x: 0, y: 12, text: 'a < b', anchor: 'end', size: 12, bold: true }],
  },
];

/** What the tests need of a node, printed as `renderSvg` would print it. */
class FakeNode {
  readonly attributes: string[] = [];
  readonly children: (FakeNode | string)[] = [];
  readonly namespace: string;
  readonly tag: string;
  constructor(namespace: string, tag: string) {
    this.namespace = namespace;
    this.tag = tag;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.push(` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  }
  append(...children: (FakeNode | string)[]): void {
    this.children.push(...children);
  }
  print(): string {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const open = `<${this.tag}${this.attributes.join('')}`;
    if (this.children.length === 0) return `${open}/>`;
    return `${open}>${this.children.map((child) => (typeof child === 'string' ? escaped(child) : child.print())).join('')}</${this.tag}>`;
  }
}
const fakeDocument = { createElementNS: (namespace: string, tag: string) => new FakeNode(namespace, tag) };

describe('a scene as SVG', () => {
  const svg = renderSvg(sceneOf(...everyKind), { id: 'a' });

  test('is hidden on a page, where the figure says the same as text', () => {
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('aria-labelledby');
  });

  test('as a file of its own has a title and a description that name it, and no links', () => {
    const svg = renderSvg(sceneOf(...everyKind), { id: 'a', standalone: '.r-harm{}' });
    expect(svg).not.toContain('href=');
    expect(svg).toContain('aria-labelledby="a-title a-desc"');
    expect(svg).toContain('<title id="a-title">It broke &amp; was mended</title><desc id="a-desc">A bar.</desc>');
  });

  test('as a file of its own holds its texts at their reckoned width, whatever font draws them', () => {
    const text: Mark = { kind: 'text', role: '', x: 0, y: 12, text: 'Impact', anchor: 'start', size: 100 };
    const svg = renderSvg(sceneOf(text), { id: 'a', standalone: '' });
    expect(svg).toContain(' textLength="294.5" lengthAdjust="spacingAndGlyphs">Impact</text>');
    expect(renderSvg(sceneOf(text), { id: 'a' })).not.toContain('textLength');
  });

  test('holds no style, which the page forbids', () => {
    expect(svg).not.toMatch(/style/);
  });

  test('rounds coordinates', () => {
    expect(svg).toContain('<line class="r-rule" x1="0" y1="0.3" x2="10" y2="0"/>');
    expect(svg).toContain('d="M0.12,1L-2.56,3"');
  });

  test('escapes what could be markup', () => {
    expect(svg).toContain('<title>between &lt;1&gt; &amp; &quot;2&quot;</title>');
    expect(svg).toContain('>a &lt; b</text>');
  });

  test('refers to patterns and masks that it defines, under its own id', () => {
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(['a-hatch-silence-dashed', 'a-soft-both', 'a-fade-both']));
    for (const id of used) expect(svg).toContain(`id="${id}"`);
  });

  test('a hatched rectangle has no role, whose fill would cover the pattern', () => {
    expect(svg).toContain('<rect class="hatched" fill="url(#a-hatch-silence-dashed)"');
  });

  test('a group with an address is a link that the tab key passes by', () => {
    expect(svg).toContain('<a href="#event" tabindex="-1" data-key="event" transform="translate(1 2)">');
  });

  test('a coordinate that is no number is our own fault', () => {
    expect(() => renderSvg(sceneOf({ kind: 'circle', role: '', cx: NaN, cy: 0, r: 1 }), { id: 'a' })).toThrow(/NaN/);
  });

  test('carries its stylesheet only when it leaves the site', () => {
    expect(renderSvg(sceneOf(), { id: 'a', standalone: '.r-a{fill:red}' })).toContain('<style>.r-a{fill:red}</style>');
  });

  test('is the same as text and as nodes', () => {
    const node = svgNodes(sceneOf(...everyKind), fakeDocument as unknown as Document, {
      id: 'a',
    }) as unknown as FakeNode;
    expect(node.namespace).toBe('http://www.w3.org/2000/svg');
    expect(node.print()).toBe(svg.replace(' xmlns="http://www.w3.org/2000/svg"', ''));
  });
});
