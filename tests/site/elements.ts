// Which elements does a page have, in the order of their opening tags? Enough of HTML for pages that are known to be valid.

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text up to the next tag; all of it for a script, a style or a title. */
  readonly text: string;
  /** Where its opening tag begins. */
  readonly offset: number;
}

const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/giy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** A tag inside these is text. */
const rawText = ['script', 'style', 'textarea', 'title'];

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16));
  });

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(text.matchAll(attribute), ([, name = '', double, single, bare]): [string, string] => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );

export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at) + 3;
      continue;
    }
    startTag.lastIndex = at;
    const [whole, tag = '', attributes = ''] = startTag.exec(html) ?? [];
    if (whole === undefined) {
      at += 1; // an end tag or the doctype
      continue;
    }
    const name = tag.toLowerCase();
    const start = at + whole.length;
    const end = html.indexOf(rawText.includes(name) && !whole.endsWith('/>') ? `</${tag}` : '<', start);
    const text = html.slice(start, end === -1 ? undefined : end);
    elements.push({ name, attributes: attributesOf(attributes), text, offset: at });
    at = start + (rawText.includes(name) ? text.length : 0);
  }
  return elements;
}

/** What a reader reads: the text without tags, scripts, styles and pictures. */
export const readableTextOf = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' '),
  );
