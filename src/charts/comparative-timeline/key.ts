/** What do the marks of a comparison mean? A line of samples, each with its word beside it. */
import type { Mark } from '../../drawing/scene.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Words } from '../../words/words.ts';

const size = 12;
const lineHeight = 20;
const sampleWidth = 22;
const gap = { sample: 5, entry: 16 } as const;

/** Samples are drawn around the height zero, which is the middle of their line. */
const samples: readonly {
  readonly word: keyof Words['charts']['comparativeTimeline']['key'];
  readonly width: number;
  readonly marks: readonly Mark[];
}[] = [
  {
    word: 'harm',
    width: sampleWidth,
    marks: [{ kind: 'rect', role: 'harm', x: 0, y: -6, width: sampleWidth, height: 12 }],
  },
  {
    word: 'waning',
    width: sampleWidth,
    marks: [{ kind: 'rect', role: 'harm-waning', x: 0, y: -2.5, width: sampleWidth, height: 5 }],
  },
  {
    word: 'bounded',
    width: sampleWidth,
    marks: [{ kind: 'rect', role: 'harm', hatched: true, x: 0, y: -6, width: sampleWidth, height: 12 }],
  },
  {
    word: 'silence',
    width: sampleWidth,
    marks: [{ kind: 'rect', role: 'silence', hatched: true, x: 0, y: -4, width: sampleWidth, height: 8 }],
  },
  { word: 'word', width: 10, marks: [{ kind: 'path', role: 'accent filled', d: 'M5 -5L10 0L5 5L0 0Z' }] },
  { word: 'event', width: 2, marks: [{ kind: 'line', role: 'event', x1: 1, y1: -4, x2: 1, y2: 4 }] },
];

/** The key in as many lines as the width demands, from height zero down, and its height. */
export function keyOf(
  left: number,
  right: number,
  words: Words,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y] = [left, lineHeight / 2];
  for (const sample of samples) {
    const text = words.charts.comparativeTimeline.key[sample.word];
    const width = sample.width + gap.sample + textWidth(text, { size });
    if (x > left && x + width > right) [x, y] = [left, y + lineHeight];
    marks.push({
      kind: 'group',
      role: 'key',
      x,
      y,
      children: [
        ...sample.marks,
        { kind: 'text', role: 'soft', text, x: sample.width + gap.sample, y: 0.35 * size, anchor: 'start', size },
      ],
    });
    x += width + gap.entry;
  }
  return { marks, height: y + lineHeight / 2 };
}
