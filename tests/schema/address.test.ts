/** Which addresses may a reader be sent to? */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address } from '../../src/schema/text.ts';

const accepts = (text: string): boolean => address.safeParse(text).success;

test.each([
  'https://example.org',
  'http://example.org/',
  'https://www.example.co.uk/a/b.html?q=1&r=%20#part',
  'https://example.org:8443/status',
  'https://xn--exmple-cua.org/',
  'https://web.archive.org/web/20250710000000/https://example.org/',
  'https://mastodon.example.org/@status/1',
])('%s is an address', (text) => {
  expect(accepts(text)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org/',
  'mailto:a@example.org',
  '//example.org/',
  '/incidents/',
  'example.org',
  'https:example.org',
  'https:\\\\example.org',
  'https://localhost/',
  'https://example/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://user@example.org/',
  'https://user:pw@example.org/',
  'https://example.org@evil.example/',
  'https://example.org\\@evil.example/',
  '',
])('%j is no address', (text) => {
  expect(accepts(text)).toBe(false);
});

test('an address of a thousand letters is refused', () => {
  expect(accepts(`https://example.org/${'a'.repeat(1000)}`)).toBe(false);
});

test('whatever is accepted leads to a web page of a named host, without a user', () => {
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    'https:',
    'https:/',
    'javascript:',
    'data:',
    '//',
    ' https://',
    'HTTPS://',
  );
  const piece = fc.constantFrom(
    'example.org',
    'a',
    '@',
    ':',
    '/',
    '\\',
    '?',
    '#',
    '.',
    '1',
    '[',
    ']',
    '%00',
    '\t',
    '\n',
    ' ',
    'é',
    '"',
    '<',
    '\u202e',
  );
  fc.assert(
    fc.property(scheme, fc.array(piece, { maxLength: 8 }), (start, pieces) => {
      const result = address.safeParse(start + pieces.join(''));
      if (!result.success) return;
      const url = new URL(result.data);
      expect(['http:', 'https:']).toContain(url.protocol);
      expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(url.username + url.password).toBe('');
      expect(result.data).toBe(result.data.trim());
    }),
    { numRuns: 5000, seed: 1 },
  );
});
