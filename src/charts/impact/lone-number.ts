/** How does a figure look that is the only one of its unit? As a number, since one bar compares nothing. */
import type { Mark } from '../../drawing/scene.ts';
import { wrap } from '../../drawing/wrap.ts';
import type { Impact } from '../../schema/impact.ts';
import type { Words } from '../../words/words.ts';
import { joined, linkedFigure, type Drawn } from './linked-figure.ts';
import { flowOf } from './text.ts';

const size = 24;
const numberLine = 28;

/** The only figure of its unit, as a number with all that a reader needs to judge it. */
export function loneNumber(figure: Impact, width: number, remark: string | undefined, words: Words): Drawn {
  const { asOf, sources, estimate, weak } = words.charts.impact;
  const lines = wrap(words.format.figure(figure), { size, bold: true, width });
  const number = lines.map((line, index): Mark => ({
    kind: 'text',
    role: 'ink',
    text: line,
    x: 0,
    y: size + index * numberLine,
    anchor: 'start',
    size,
    bold: true,
  }));
  const smallPrint = joined([
    remark,
    figure.qualifier === 'estimate' ? estimate : undefined,
    figure.scope,
    figure.saidBy,
    figure.asOf && asOf(words.format.publicationDate(figure.asOf)),
    sources(figure.sources),
    figure.weak && weak,
  ]);
  const top = lines.length * numberLine + 4;
  const flow = flowOf(figure.measure, smallPrint, 0, width);
  const children = [...number, { kind: 'group' as const, role: 'text', x: 0, y: top, children: flow.texts }];
  return { marks: [linkedFigure(figure, 0, words, children)], height: top + flow.height + 7 };
}
