/** Which texts and ids may a record hold? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { incidentId } from '../../src/schema/incident.ts';
import { sourceId } from '../../src/schema/source.ts';
import { id, language, line, statementId } from '../../src/schema/text.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('an id', () => {
  test('what is accepted can be an anchor, an address and a file name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_. /%-]{0,90}$/), (text) => {
        if (!accepts(id, text)) return;
        expect(text).toBe(encodeURIComponent(text));
        expect(text).toBe(text.toLowerCase());
        expect(text.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'a/b', '..', 'é', 'a\n', '__proto__', 'a'.repeat(81)])(
    '%j is refused',
    (text) => {
      expect(accepts(id, text)).toBe(false);
    },
  );

  test.each(['exchange-online', 'a', '1', 's3', 'x-509'])('%s is accepted', (text) => {
    expect(accepts(id, text)).toBe(true);
  });
});

describe('the id of a statement', () => {
  test.each(['s1', 's0', 's33', 'section-sources', 'chart-impact'])('%s is taken', (text) => {
    expect(accepts(statementId, text)).toBe(false);
  });

  test.each(['s', 's3-fails', 'sections', 'charted'])('%s is free', (text) => {
    expect(accepts(statementId, text)).toBe(true);
  });
});

describe('the id of a source', () => {
  test.each(['s1', 's10', 's999'])('%s is one', (text) => {
    expect(accepts(sourceId, text)).toBe(true);
  });

  test.each(['s0', 's01', 's1000', 'S1', '1', 's', 's1 '])('%j is none', (text) => {
    expect(accepts(sourceId, text)).toBe(false);
  });
});

describe('the id of an incident', () => {
  test.each(['2025-07-09-outlook', '2024-07-19-crowdstrike-channel-file-291'])('%s is one', (text) => {
    expect(accepts(incidentId, text)).toBe(true);
  });

  test.each([
    '2025-07-09',
    '2025-07-09-',
    'outlook-2025-07-09',
    '2025-7-9-outlook',
    '2025-07-09-Outlook',
    `2025-07-09-${'a'.repeat(90)}`,
  ])('%j is none', (text) => {
    expect(accepts(incidentId, text)).toBe(false);
  });
});

describe('a line', () => {
  test('it is one line without space at its ends, as long as is said', () => {
    expect(accepts(line(5), 'a b c')).toBe(true);
    expect(accepts(line(5), 'a')).toBe(true);
    for (const text of ['', ' ', ' a', 'a ', 'a\nb', 'a\r', 'a\u2028b', '\u00a0a', 'abcdef'])
      expect(accepts(line(5), text), JSON.stringify(text)).toBe(false);
  });

  test('letters of any script are letters', () => {
    expect(accepts(line(40), 'Gangguan – “lisensi” 라이선스')).toBe(true);
  });
});

describe('a language', () => {
  test.each(['en', 'id', 'zh-Hant', 'pt-BR', 'haw'])('%s is a tag', (text) => {
    expect(accepts(language, text)).toBe(true);
  });

  test.each(['', 'e', 'English', 'EN', 'en_US', 'en-'])('%j is none', (text) => {
    expect(accepts(language, text)).toBe(false);
  });
});
