/** How does a reader take away the comparison that is on the screen, which no file of the site holds? */
import { standaloneStyle } from '../../drawing/standalone-style.ts';
import type { Scene } from '../../drawing/scene.ts';
import { svgNodes } from '../../drawing/svg-nodes.ts';
import { tableCsvOf } from '../../exports/csv.ts';
import chartStyle from '../../styles/charts.css?raw';

export interface PictureFiles {
  /** Points the two download links inside `root` at files made of the scene, and forgets the former ones. */
  offer(root: ParentNode, scene: Scene): void;
}

export function pictureFiles(): PictureFiles {
  let addresses: string[] = [];
  const fileOf = (text: string, type: string) => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    addresses.push(address);
    return address;
  };
  return {
    offer(root, scene) {
      addresses.forEach((address) => {
        URL.revokeObjectURL(address);
      });
      addresses = [];
      const svg = new XMLSerializer().serializeToString(
        svgNodes(scene, document, { id: 'comparison-file', standalone: standaloneStyle(chartStyle) }),
      );
      const links = root.querySelectorAll<HTMLAnchorElement>('.figure-downloads a');
      const files = [
        ['comparison.svg', fileOf(svg, 'image/svg+xml')],
        ['comparison.csv', fileOf(tableCsvOf(scene.table), 'text/csv')],
      ] as const;
      links.forEach((link, index) => {
        const file = files[index];
        if (file) [link.download, link.href] = file;
      });
    },
  };
}
