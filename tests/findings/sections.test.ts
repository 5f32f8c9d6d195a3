import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonFindingsOf } from '../../src/analysis/comparison-findings.ts';
import type { ComparedRecord } from '../../src/analysis/comparison/record.ts';
import { comparableOf } from '../../src/dataset/comparable.ts';
import type { Line, Places, Section } from '../../src/findings/document.ts';
import { sectionsOf } from '../../src/findings/sections.ts';
import { sentencesSection } from '../../src/findings/sentences.ts';
import { wordsOf } from '../../src/words/of.ts';
import { anyCompared, compared, weakly } from '../analysis/compared-record.ts';
import { knowledgeBase } from '../charts/collection.ts';

const places: Places = {
  incident: (id, anchor = '') => `/incidents/${id}/#${anchor}`,
  entity: ({ id }) => `/entities/${id}/`,
  factor: (id) => `/factors/${id}/`,
  glossary: (anchor = '') => `/glossary/#${anchor}`,
};
const setting = { words: wordsOf('en'), places };

const textOf = (line: Line): string => line.map(({ text }) => text).join('');
/** The plain sentence of each item, without its links. */
const sentencesOf = (section: Section): readonly string[] =>
  section.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(([first]) => first?.text ?? '') : []));
const said = (...records: ComparedRecord[]): readonly string[] =>
  sentencesOf(sentencesSection(comparisonFindingsOf(records), setting)).map((text) => text.replaceAll('\u00A0', ' '));

const deployed = { factors: [{ id: 't', role: 'trigger', class: 'deployment' }] } as const;
const gap = { id: 'g', role: 'detection-gap', class: 'monitoring' } as const;

describe('sentences', () => {
  test('what holds for all is in common, with its n', () => {
    const sentences = said(
      compared('A', { 'public-first-word': 20 }, deployed),
      compared('B', { 'public-first-word': [5, 50] }, deployed),
      compared('C', {}, deployed),
    );
    expect(sentences).toContain('In 3 of 3 the trigger was of the sort “deployment”.');
    expect(sentences).toContain('In 3 of 3 the provider was ACME.');
    expect(sentences).toContain('The public was told within 1 h of the start of harm in 2 of 3; not known for 1.');
  });

  test('what bounds leave open, and what is weak, is said and not counted', () => {
    const sentences = said(
      compared('A', { resolved: 30 }),
      compared('B', { resolved: [30, 600] }),
      compared('C', { resolved: 900 }),
      compared('D', { resolved: 50 }),
      weakly(compared('E', { resolved: 5 })),
    );
    expect(sentences).toContain(
      'The harm was over within 1 h of the start of harm in 2 of 5, later in 1 (C); the bounds leave it open for 1; left out as weakly supported: 1.',
    );
  });

  test('a word before the harm is not called a word after it', () => {
    expect(said(compared('A', { 'public-first-word': -20 }), compared('B', { 'public-first-word': 5 }))).toContain(
      'The public was told within 15 min of the start of harm, or before it, in 2 of 2.',
    );
  });

  test('a trigger that one source names weakly makes no common trigger', () => {
    const weakTrigger = { factors: [{ ...deployed.factors[0], weak: 'Only a forum says so.' }] };
    const sentences = said(compared('A', {}, deployed), compared('B', {}, weakTrigger));
    expect(sentences.filter((text) => text.includes('trigger'))).toEqual([]);
  });

  test('a factor that some records lack is not denied to them', () => {
    const sentences = said(compared('A', {}, { factors: [gap] }), compared('B', {}, { factors: [gap] }), compared('C'));
    expect(sentences).toContain(
      '2 of 3 records name a factor of the sort “monitoring and diagnosis” in the role “detection gap”; 1 names none, which does not mean that there was none.',
    );
  });

  test('lengths whose bounds overlap are not called different', () => {
    const sentences = said(compared('A', { resolved: [30, 90] }), compared('B', { resolved: [40, 100] }));
    expect(sentences.filter((text) => text.startsWith('The slowest'))).toEqual([]);
  });

  test('every sentence leads to a definition, or to the table that names what it counts', () => {
    fc.assert(
      fc.property(anyCompared, (records) => {
        const [section] = sectionsOf(records, setting);
        const items = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
        for (const line of items) {
          const isDenial = /^No provider/.test(textOf(line));
          expect(isDenial || line.some(({ href }) => href !== undefined), textOf(line)).toBe(true);
        }
      }),
    );
  });
});

test('the order in which incidents are chosen changes nothing that is found or shown', () => {
  fc.assert(
    fc.property(
      anyCompared.chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
      ),
      ([records, turned]) => {
        expect(comparisonFindingsOf(turned)).toEqual(comparisonFindingsOf(records));
        expect(sectionsOf(turned, setting)).toEqual(sectionsOf(records, setting));
      },
    ),
  );
});

test('no text of any comparison has a hole in it', () => {
  fc.assert(
    fc.property(anyCompared, (records) => {
      expect(JSON.stringify(sectionsOf(records, setting))).not.toMatch(/undefined|NaN|Infinity|null| {2}/);
    }),
  );
});

describe('the real records', () => {
  const all = knowledgeBase.incidents.map((incident) => comparableOf(incident, knowledgeBase.entities));

  test('survive the way through JSON: the browser finds what the build found', () => {
    const sent = JSON.parse(JSON.stringify(all)) as readonly ComparedRecord[];
    const choices = all.map((_, index) => [0, 7, 19].map((step) => (index + step) % all.length));
    for (const choice of choices) {
      const [here, there] = [all, sent].map((records) => choice.flatMap((index) => records[index] ?? []));
      expect(sectionsOf(there ?? [], setting)).toEqual(sectionsOf(here ?? [], setting));
    }
  });

  test('every row of a table has a cell for each column', () => {
    for (const section of sectionsOf(all.slice(-12), setting)) {
      for (const block of section.blocks) {
        if (block.kind !== 'grid') continue;
        expect(block.rows.filter((row) => row.length !== block.columns.length)).toEqual([]);
      }
    }
  });
});
