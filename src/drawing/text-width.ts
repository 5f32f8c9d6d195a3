/** How wide is a text in the font of the charts, before anything has drawn it? */
import type { Text } from './scene.ts';

/**
 * Advance widths of Source Sans 3 with tabular figures, from the space to the tilde, in thousandths of the font size: two
 * digits of base 36 each. Kerning is left out, and makes a text narrower if anything.
 */
const regular =
  '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8f' +
  'dtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdt';
const semibold =
  '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90' +
  'e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e9';

const widthsIn = (table: string): readonly number[] =>
  (table.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 36));

const tables = { regular: widthsIn(regular), semibold: widthsIn(semibold) };

/** Signs outside ASCII that are neither a letter with an accent nor as wide as the widest; measured semibold. */
const others: Readonly<Record<string, number>> = {
  '\u00A0': 200,
  '–': 480,
  '‘': 275,
  '’': 275,
  '“': 482,
  '”': 482,
  '−': 513,
  '×': 513,
  '±': 513,
  '·': 275,
  '•': 325,
  '°': 348,
  '€': 513,
  '£': 513,
  '≈': 620,
  '≤': 620,
  '≥': 620,
};

/** A sign of which nothing is known, an ideograph for one, fills a square. */
const unknown = 1000;

/** What an accent may add to its letter. */
const accent = 30;

function thousandthsOf(sign: string, table: readonly number[]): number {
  const known = table[sign.codePointAt(0)! - 32] ?? others[sign];
  if (known !== undefined) return known;
  const [letter = sign] = sign.normalize('NFD');
  return letter !== sign && letter <= '~' ? thousandthsOf(letter, table) + accent : unknown;
}

export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean | undefined;
}

/** Width in pixels; never less than what the font needs. */
export function textWidth(text: string, { size, bold }: Font): number {
  const table = bold ? tables.semibold : tables.regular;
  let thousandths = 0;
  for (const sign of text) thousandths += thousandthsOf(sign, table);
  return (thousandths * size) / 1000;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the top of the tallest letter to the bottom of the lowest, as parts of the font size. */
const ascent = 0.74;
const descent = 0.21;

/** The rectangle that a text covers. */
export function boxOf({ x, y, text, anchor, size, bold }: Text): Box {
  const width = textWidth(text, { size, bold });
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - ascent * size, width, height: (ascent + descent) * size };
}

/** True when two rectangles share more than an edge, or come nearer than `gap`. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}
