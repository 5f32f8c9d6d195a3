import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast-of.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const tokens = readFileSync(join(styles, 'tokens.css'), 'utf8');
const charts = readFileSync(join(styles, 'charts.css'), 'utf8');

type Colours = Readonly<Record<string, string>>;

const declared = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The first rule for the root, and the one inside the condition for a dark screen. */
const blocksOf = (stylesheet: string): { readonly light: Colours; readonly dark: Colours } => ({
  light: declared(/:root \{[^}]*\}/.exec(stylesheet)?.[0] ?? ''),
  dark: declared(/prefers-color-scheme: dark\) \{\s*:root[^{]*\{[^}]*\}/.exec(stylesheet)?.[0] ?? ''),
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours: Colours = { ...blocksOf(tokens)[theme], ...blocksOf(charts)[theme] };
  const grounds = ['paper', 'paper-raised'];
  const texts = ['ink', 'ink-soft', 'ink-faint', 'harm', 'recovery', 'accent'];
  const marks = [1, 2, 3, 4, 5, 6].map((number) => `chart-series-${number}`);

  test.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    '%s is legible on %s',
    (text, ground) => {
      expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(grounds.flatMap((ground) => marks.map((mark) => [mark, ground] as const)))(
    '%s is seen on %s',
    (mark, ground) => {
      expect(contrast(colours[mark] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
    },
  );
});

test('a picture that leaves the site has the colours of the light theme, on white', () => {
  const { light } = blocksOf(tokens);
  for (const [, name = '', literal] of charts.matchAll(/var\(--([\w-]+), (#[0-9a-f]{6})\)/g)) {
    if (name.startsWith('paper') || light[name] === undefined) continue;
    expect([name, literal]).toEqual([name, light[name]]);
  }
});
