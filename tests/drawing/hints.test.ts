import { expect, test } from 'vitest';
import { withoutHints } from '../../src/drawing/hints.ts';
import type { Mark } from '../../src/drawing/scene.ts';

test('every hint of a picture goes, however deep it stands, and every mark stays', () => {
  const dot = (hint?: string): Mark => ({
    kind: 'circle',
    role: 'event',
    cx: 1,
    cy: 2,
    r: 3,
    ...(hint !== undefined && { hint }),
  });
  const group = (hint: string | undefined, ...children: Mark[]): Mark => ({
    kind: 'group',
    role: 'lane',
    x: 0,
    y: 0,
    children,
    ...(hint !== undefined && { hint }),
  });
  expect(withoutHints([dot('a'), group('b', dot('c'))])).toEqual([dot(), group(undefined, dot())]);
});
