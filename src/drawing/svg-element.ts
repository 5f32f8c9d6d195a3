/** What is one element of an SVG picture, before it is text or a node? */

export const svgNamespace = 'http://www.w3.org/2000/svg';

export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One decimal is a tenth of a pixel; more would only make the file longer. */
export const rounded = (value: number, decimals = 1): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a coordinate`);
  return String(Number(value.toFixed(decimals)) + 0);
};

/** An element without the attributes that have no value. */
export function element(
  tag: string,
  attributes: Attributes,
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === '') continue;
    written[name] = typeof value === 'number' ? rounded(value) : value;
  }
  return { tag, attributes: written, children };
}
