import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/drawing/text-width.ts';
import { openSite, type Site } from './site.ts';
import { templates, widths } from './templates.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

interface Label {
  text: string;
  /** Font size and weight as drawn, in the units of the picture. */
  size: number;
  bold: boolean;
  width: number;
  box: { left: number; right: number; top: number; bottom: number };
}

interface Picture {
  id: string;
  frame: Label['box'];
  /** Pixels of the screen for one unit of the picture. */
  scale: number;
  labels: Label[];
}

const withCharts = templates.filter(([name]) =>
  [
    'home',
    'incidents',
    'the longest record',
    'a shorter record',
    'compare',
    'an essay',
    'the gallery of charts',
    'a chart of one incident',
    'an embedded chart',
  ].includes(name),
);

describe('labels, as a real browser draws them', () => {
  test.each(withCharts.flatMap(([name, path]) => widths.map((width) => ({ name, path, width }))))(
    '$name at $width px: none touches another, none leaves the picture, none is smaller than 12 px',
    async ({ path, width }) => {
      const { page, close } = await site.visit(path, { viewport: { width, height: 900 } });
      await page.evaluate(() => document.fonts.ready);
      const pictures = await page.evaluate(() => {
        const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
        return [...document.querySelectorAll<SVGSVGElement>('.picture svg')]
          .filter((svg) => svg.getBoundingClientRect().width > 0)
          .map((svg): Picture => ({
            id: svg.closest('figure')?.id ?? '',
            frame: boxOf(svg.getBoundingClientRect()),
            scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
            labels: [...svg.querySelectorAll('text')].map((text) => ({
              text: text.textContent ?? '',
              size: parseFloat(getComputedStyle(text).fontSize),
              bold: Number(getComputedStyle(text).fontWeight) >= 600,
              width: text.getComputedTextLength(),
              box: boxOf(text.getBoundingClientRect()),
            })),
          }));
      });
      await close();
      expect(pictures.length).toBeGreaterThan(0);
      const faults: string[] = [];
      for (const { id, frame, scale, labels } of pictures) {
        for (const label of labels) {
          const expected = textWidth(label.text, { size: label.size, bold: label.bold });
          if (label.width > expected * 1.02 + 0.5)
            faults.push(`${id}: "${label.text}" is ${label.width} wide, not ${expected}`);
          if (label.size * scale < 11.9) faults.push(`${id}: "${label.text}" is ${label.size * scale} px high`);
          if (label.box.left < frame.left - 2 || label.box.right > frame.right + 2)
            faults.push(`${id}: "${label.text}" leaves the picture`);
        }
        labels.forEach((a, index) => {
          for (const b of labels.slice(index + 1)) {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            // A line of text has air above and below its letters, so boxes of neighbouring lines may share a little.
            if (across > 1 && down > Math.min(a.size, b.size) * scale * 0.35)
              faults.push(`${id}: "${a.text}" touches "${b.text}"`);
          }
        });
      }
      expect(faults).toEqual([]);
    },
  );
});

test('forced colours keep every label of a timeline visible', async () => {
  const { page, close } = await site.visit('incidents/2025-03-01-microsoft-365-authentication-outage/', {
    forcedColors: 'active',
  });
  const colours = await page.evaluate(() => {
    const background = getComputedStyle(document.body).backgroundColor;
    // Text on a filled bar or dot has the colour of the ground, because the bar has that of text.
    const onGround = [...document.querySelectorAll('.picture-wide svg text:not([class*=paper], [class*=inside])')];
    return {
      background,
      texts: [...new Set(onGround.map((text) => getComputedStyle(text).fill))],
      labels: onGround.length,
    };
  });
  await close();
  expect(colours.labels).toBeGreaterThan(20);
  expect(colours.texts).not.toContain(colours.background);
});
