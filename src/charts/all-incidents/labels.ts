/** Which marks get their names, and where, so that no name covers another or a mark? */
import type { Mark, Text } from '../../drawing/scene.ts';
import { boxOf, overlap, type Box } from '../../drawing/text-width.ts';

export interface Named {
  readonly name: string;
  readonly mark: Box;
}

/** Up to as many incidents are all named, some at the end of a line. */
const few = 8;
/** In a dense cloud only a few are named, right beside their marks: a line would be lost among the others. */
const dense = { from: 60, names: 12 } as const;
const size = 12;
const gap = 6;
/** Heights at which a name may stand beside its mark, the nearest first. */
const near = [0, -13, 13];
const far = [...near, ...[26, 39, 52, 65, 78].flatMap((step) => [-step, step])];

function candidates({ name, mark }: Named, steps: readonly number[]): readonly Text[] {
  const middle = mark.y + mark.height / 2 + 0.35 * size;
  const text = (x: number, y: number, anchor: Text['anchor']): Text => ({
    kind: 'text',
    role: 'soft halo',
    text: name,
    x,
    y,
    anchor,
    size,
  });
  const beside = steps.flatMap((step) => [
    text(mark.x + mark.width + gap, middle + step, 'start'),
    text(mark.x - gap, middle + step, 'end'),
  ]);
  const over = [mark.y - gap, mark.y + mark.height + gap + 0.75 * size].map((y) =>
    text(mark.x + mark.width / 2, y, 'middle'),
  );
  return [...beside.slice(0, 2), ...over, ...beside.slice(2)];
}

/** A line from the mark to a name that does not stand at its height. */
function leaderOf({ mark }: Named, text: Text): readonly Mark[] {
  const middle = mark.y + mark.height / 2;
  const height = text.y - 0.35 * size;
  if (text.anchor === 'middle' || Math.abs(height - middle) < mark.height / 2 + 2) return [];
  const side = text.anchor === 'start' ? 1 : -1;
  return [{ kind: 'line', role: 'leader', x1: mark.x + mark.width / 2, y1: middle, x2: text.x - 2 * side, y2: height }];
}

/** Names for as many marks as find room, those that come first before the others. */
export function labelsOf(named: readonly Named[], frame: Box): readonly Mark[] {
  const taken: Box[] = named.map(({ mark }) => mark);
  const inside = (box: Box): boolean =>
    box.x >= frame.x &&
    box.x + box.width <= frame.x + frame.width &&
    box.y >= frame.y &&
    box.y + box.height <= frame.y + frame.height;
  const isDense = named.length >= dense.from;
  const steps = isDense ? [0] : named.length <= few ? far : near;
  let names = 0;
  return named.flatMap((each) => {
    if (isDense && names >= dense.names) return [];
    const text = candidates(each, steps).find((candidate) => {
      const box = boxOf(candidate);
      return inside(box) && !taken.some((other) => overlap(box, other, 2));
    });
    if (!text) return [];
    taken.push(boxOf(text));
    names += 1;
    return [...leaderOf(each, text), text];
  });
}
