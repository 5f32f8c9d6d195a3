/** Which code shows a picture on a page of somebody else? */

export interface Embedded {
  /** Absolute address of the page to be shown. */
  readonly address: string;
  readonly title: string;
  /** Height of the wide drawing. */
  readonly pictureHeight: number;
}

/** Pixels for the finding above the picture, and the source line and the link below it. */
const around = 170;

/** Signs that end an attribute or begin an entity. */
const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** One `<iframe>`, with a height that shows the wide drawing whole; in a narrower column the frame scrolls. */
export function embedCode({ address, title, pictureHeight }: Embedded): string {
  const height = Math.ceil(pictureHeight) + around;
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
