/** Which texts of a picture touch each other, leave its frame or are too small to read? */
import type { Mark, Scene } from '../../src/drawing/scene.ts';
import { boxOf, overlap, type Box } from '../../src/drawing/text-width.ts';

export interface LabelBox {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

/** Every text of the picture where it stands on paper. */
export function labelBoxesOf(scene: Scene): readonly LabelBox[] {
  const boxesIn = (marks: readonly Mark[], x: number, y: number): readonly LabelBox[] =>
    marks.flatMap((mark) => {
      if (mark.kind === 'group') return boxesIn(mark.children, x + mark.x, y + mark.y);
      if (mark.kind !== 'text') return [];
      const box = boxOf(mark);
      return [{ text: mark.text, size: mark.size, box: { ...box, x: box.x + x, y: box.y + y } }];
    });
  return boxesIn(scene.marks, 0, 0);
}

/** Pixels that a box may reach over another or over the frame: less than the eye sees. */
const tolerance = 0.5;

/** Complaints in words, so that a failing test says what to look at; none when all is well. */
export function labelFaultsOf(scene: Scene): readonly string[] {
  const labels = labelBoxesOf(scene);
  const faults: string[] = [];
  labels.forEach(({ text, size, box }, index) => {
    if (size < 12) faults.push(`"${text}" is only ${size} px high`);
    const { x, y, width, height } = box;
    const leaves =
      x < -tolerance || y < -tolerance || x + width > scene.width + tolerance || y + height > scene.height + tolerance;
    if (leaves) faults.push(`"${text}" leaves the frame at ${Math.round(x)}, ${Math.round(y)}`);
    for (const other of labels.slice(index + 1)) {
      if (overlap(box, other.box, -tolerance)) faults.push(`"${text}" touches "${other.text}"`);
    }
  });
  return faults;
}

/** The narrowest picture there is, and the widths at which pages show one. */
export const pictureWidths = [288, 320, 640, 760, 960, 1280] as const;
