/** How is a chart drawn for a page? Twice, for narrow and for wide columns: a picture is never scaled (decision 0005). */
import type { Frame } from '../charts/chart.ts';
import { withoutHints } from '../drawing/hints.ts';
import { relinked } from '../drawing/links.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Words } from '../words/words.ts';

/** Any chart; the page hands in the subject that fits it. */
export interface AnyDrawing {
  readonly id: string;
  readonly draw: (subject: never, frame: Frame) => Scene;
}

export interface PictureScenes {
  readonly narrow: Scene;
  readonly wide: Scene;
}

const widths = { narrow: 288, wide: 712 } as const;

/** Both drawings; `linkOf` says where each link leads from the page, or that it is to be left out. */
export function scenesOf(
  chart: AnyDrawing,
  subject: unknown,
  words: Words,
  linkOf?: (href: string) => string | undefined,
): PictureScenes {
  const draw = (width: number): Scene => {
    const scene = chart.draw(subject as never, { width, words });
    return linkOf === undefined ? scene : { ...scene, marks: relinked(scene.marks, linkOf) };
  };
  const onPhone = draw(widths.narrow);
  return { narrow: { ...onPhone, marks: withoutHints(onPhone.marks) }, wide: draw(widths.wide) };
}
