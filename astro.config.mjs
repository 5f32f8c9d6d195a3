import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';

const serifFile = (name) => `@fontsource/source-serif-4/files/source-serif-4-${name}.woff2`;
const sansFile = (name) => `@fontsource-variable/source-sans-3/files/source-sans-3-${name}.woff2`;

const unicodeRanges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
};
const range = (name) => unicodeRanges[name].split(',');

// A browser loads a file only when a page uses its weight, style and characters; sizes are of the woff2 file.
// '400 400' means 400, and lets a preload name this file alone: <Font preload={[{ weight: '400 400' }]} />.
const serifVariants = [
  { weight: '400 400', style: 'normal', src: [serifFile('latin-400-normal')], unicodeRange: range('latin') }, // 20.1 kB
  { weight: 400, style: 'italic', src: [serifFile('latin-400-italic')], unicodeRange: range('latin') }, // 20.1 kB
  { weight: 600, style: 'normal', src: [serifFile('latin-600-normal')], unicodeRange: range('latin') }, // 21.5 kB
  { weight: 400, style: 'normal', src: [serifFile('latin-ext-400-normal')], unicodeRange: range('latinExt') }, // 17.8 kB
  { weight: 400, style: 'italic', src: [serifFile('latin-ext-400-italic')], unicodeRange: range('latinExt') }, // 18.5 kB
];
const sansVariants = [
  { weight: '200 900', style: 'normal', src: [sansFile('latin-wght-normal')], unicodeRange: range('latin') }, // 28.7 kB
];

export default defineConfig({
  site: process.env.SITE || 'https://outage-atlas.github.io',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  // The default, 'jsx', drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    // Curly quotes would alter what a source said; highlighted code needs inline styles, which the policy forbids.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      display: 'swap',
      options: { variants: serifVariants },
    },
    {
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'Arial', 'sans-serif'],
      display: 'swap',
      options: { variants: sansVariants },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      // Search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  experimental: { contentIntellisense: true },
});
