import { expect, test } from 'vitest';
import { relinked } from '../../src/drawing/links.ts';
import type { Mark } from '../../src/drawing/scene.ts';

const group = (href: string | undefined, ...children: Mark[]): Mark => ({
  kind: 'group',
  role: 'event',
  x: 0,
  y: 0,
  children,
  ...(href !== undefined && { href }),
});

test('every link of a picture is replaced, however deep it stands', () => {
  expect(relinked([group(undefined, group('#a'))], (href) => `/record/${href}`)).toEqual([
    group(undefined, group('/record/#a')),
  ]);
});

test('a link that leads nowhere is dropped, and its marks stay', () => {
  expect(relinked([group('#a', group('#b'))], () => undefined)).toEqual([group(undefined, group(undefined))]);
});
