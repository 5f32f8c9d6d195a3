/** How does a record's story look as HTML? The closed tree of the reader, printed; nothing else can come out. */
import { durationOf } from '../analysis/duration.ts';
import type { Incident } from '../schema/incident.ts';
import type { Block, Inline } from '../schema/story.ts';
import { durations } from '../vocabulary/durations.ts';
import { glossary } from '../vocabulary/glossary.ts';
import type { Words } from '../words/words.ts';

export interface StoryContext {
  readonly incident: Incident;
  readonly words: Words;
  /** Address of a term's definition. */
  readonly termAddress: (id: string) => string;
  /** HTML of a chart by its id, for `<Timeline />` and `<Figure />`. */
  readonly figureHtml: (chart: string) => string;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A fact of the record in words: the time of an event, a figure of harm, or a computed duration. */
export function factText(id: string, incident: Incident, words: Words): string {
  const event = incident.timeline.find((each) => each.id === id);
  if (event) return words.format.when(event);
  const figure = incident.impact.find((each) => each.id === id);
  if (figure) return words.format.figure(figure);
  const name = durations.find((each) => each.id === id)?.id;
  const duration = name && durationOf(incident, name);
  if (duration?.known) return words.format.span(duration.minutes);
  throw new RangeError(`no fact "${id}" in ${incident.id}`);
}

/** Links to sources, as they stand after a statement. */
export function citeHtml(sources: readonly string[], words: Words): string {
  const links = sources.map((id) => `<a href="#${id}">${id.slice(1)}</a>`).join(' ');
  return `<span class="cite"><span class="visually-hidden">${words.record.sourcesLabel} </span>${links}</span>`;
}

/** The day that a paragraph has named last, so that the next time on it need not name it again. */
interface NamedDay {
  day?: string | undefined;
}

function factInContext(id: string, { incident, words }: StoryContext, named: NamedDay): string {
  const text = factText(id, incident, words);
  const event = incident.timeline.find((each) => each.id === id);
  if (!event) return text;
  const again = words.format.whenAgain(event, named.day);
  named.day = words.format.dayNamedLast(text);
  return again;
}

function inlineHtml(node: Inline, context: StoryContext, named: NamedDay): string {
  const { words } = context;
  switch (node.kind) {
    case 'text':
      // Between two times the words may have gone on to another day.
      if (/\bday|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+ \d{4}|\d (?:[A-Z]\w+)\b/u.test(node.text))
        named.day = undefined;
      return escapeHtml(node.text);
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`;
    case 'emphasis':
      return `<em>${inlinesHtml(node.children, context, named)}</em>`;
    case 'strong':
      return `<strong>${inlinesHtml(node.children, context, named)}</strong>`;
    case 'link':
      return `<a href="${escapeHtml(node.address)}">${inlinesHtml(node.children, context, named)}</a>`;
    case 'cite':
      return citeHtml(node.sources, words);
    case 'fact': {
      const isDuration = durations.some((each) => each.id === node.fact);
      const anchor = isDuration ? `section-${node.fact}` : node.fact;
      return `<a class="fact" href="#${anchor}">${escapeHtml(words.format.unbroken(factInContext(node.fact, context, named)))}</a>`;
    }
    case 'term': {
      const term = glossary.find((each) => each.id === node.term);
      if (!term) throw new RangeError(`no term "${node.term}" in the glossary`);
      return `<a class="term" href="${context.termAddress(term.id)}" title="${escapeHtml(term.definition)}">${escapeHtml(term.label.toLowerCase())}</a>`;
    }
  }
}

/** A citation stands close to the word that it follows, whatever space was typed before it. */
const closedUp = (node: Inline, next: Inline | undefined): Inline =>
  node.kind === 'text' && next?.kind === 'cite' ? { ...node, text: node.text.trimEnd() } : node;

const inlinesHtml = (nodes: readonly Inline[], context: StoryContext, named: NamedDay): string =>
  nodes.map((node, index) => inlineHtml(closedUp(node, nodes[index + 1]), context, named)).join('');

function blockHtml(block: Block, context: StoryContext): string {
  switch (block.kind) {
    case 'heading': {
      // The page has a heading above the story, so its sections stand one level lower than written.
      const level = block.depth + 1;
      return `<h${level}>${inlinesHtml(block.children, context, {})}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, context, {})}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${blocksHtml(item, context)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${blocksHtml(block.children, context)}</blockquote>`;
    case 'timeline':
      return context.figureHtml('incident-timeline');
    case 'figure':
      return context.figureHtml(block.chart);
  }
}

const blocksHtml = (blocks: readonly Block[], context: StoryContext): string =>
  blocks.map((block) => blockHtml(block, context)).join('\n');

/** The story of a record as HTML, without the page's own heading. */
export function storyHtml(context: StoryContext): string {
  return blocksHtml(context.incident.story, context);
}
