/** What does the reader hand on, and to whom does it ascribe what does not agree? */
import { createHash } from 'node:crypto';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/integrity/index.ts';
import { readCollection } from '../../src/records/read-collection.ts';
import { refusals } from '../../src/records/refusals.ts';
import {
  baseText,
  collectionAfter,
  essay,
  findingsWith,
  onCopy,
  service,
  sources,
  story,
  withFacts,
} from './changed-collection.ts';

const clean = () => undefined;

describe('a collection', () => {
  test('joins facts, sources and story, and survives JSON', async () => {
    const { knowledgeBase, essays } = await collectionAfter(clean);
    const [incident] = knowledgeBase.incidents;
    expect(incident).toMatchObject({ id: '2031-03-04-example-mail', provider: 'example-networks' });
    expect(Object.keys(incident?.bibliography ?? {})).toEqual(['s1', 's2']);
    expect(incident?.story.filter(({ kind }) => kind === 'heading')).toHaveLength(5);
    expect(JSON.parse(JSON.stringify(incident))).toEqual(incident);
    expect([...knowledgeBase.entities.keys()]).toEqual(['example-airline', 'example-mail', 'example-networks']);
    expect(essays).toMatchObject([{ id: 'one-test-for-all', frontMatter: { title: 'One test for all' } }]);
  });

  test('takes its day from the records, or from the caller', async () => {
    expect((await collectionAfter(clean)).knowledgeBase.asOf).toBe('2031-03-10');
    const told = await onCopy(clean, (root) => readCollection({ root, asOf: '2031-12-31' }));
    expect(told.knowledgeBase.asOf).toBe('2031-12-31');
    expect(told.findings).toEqual([]);
  });

  test('knows the digest of every file', async () => {
    const { digests } = await collectionAfter(clean);
    expect([...digests.keys()].sort()).toEqual([
      essay,
      story,
      sources,
      'content/organisations/example-airline.yml',
      'content/providers/example-networks.yml',
      service,
    ]);
    expect(digests.get(story)).toBe(createHash('sha256').update(baseText(story)).digest('hex'));
  });

  test('announces each file before it is parsed, and the end', async () => {
    const announced: (string | undefined)[] = [];
    await onCopy(clean, (root) => readCollection({ root, announce: (file) => announced.push(file) }));
    expect(new Set(announced)).toEqual(
      new Set([
        story,
        sources,
        'content/providers/example-networks.yml',
        service,
        'content/organisations/example-airline.yml',
        essay,
        undefined,
      ]),
    );
    expect(announced.at(-1)).toBeUndefined();
  });

  test('may be reached by a link, as long as nothing in it is one', () =>
    onCopy(
      (root) => {
        symlinkSync(root, `${root}-link`);
      },
      async (root) => {
        const { findings } = await readCollection({ root: `${root}-link` });
        rmSync(`${root}-link`);
        expect(findings).toEqual([]);
      },
    ));

  test('without a content folder is a mistake of the caller', async () => {
    await expect(readCollection({ root: '/nowhere' })).rejects.toThrow('there is no folder /nowhere/content');
  });

  test('may be empty', async () => {
    const empty = await collectionAfter((root) => {
      for (const folder of ['incidents', 'providers', 'services', 'organisations', 'analyses']) {
        rmSync(join(root, 'content', folder), { recursive: true });
      }
    });
    expect(empty).toMatchObject({ essays: [], findings: [], knowledgeBase: { incidents: [], asOf: '1970-01-01' } });
  });
});

describe('what does not agree', () => {
  test('is placed at its field in the facts', async () => {
    const { text, linesBefore } = withFacts(story, 'provider: nobody\n');
    expect(await findingsWith(story, text)).toContainEqual(
      expect.objectContaining({
        file: story,
        line: linesBefore + 1,
        column: 11,
        path: 'provider',
        rule: 'named-entities-exist',
      }),
    );
  });

  test('is placed in the story where it stands there', async () => {
    const text = baseText(story).replace('It passed,', 'It passed <Cite s="s9" />,');
    const line = text.slice(0, text.indexOf('<Cite s="s9"')).split('\n').length;
    const column = (text.split('\n')[line - 1] ?? '').indexOf('<Cite s="s9"') + 1;
    expect(await findingsWith(story, text)).toEqual([
      expect.objectContaining({ file: story, line, column, rule: 'cited-sources-exist' }),
    ]);
  });

  test('is placed in the bibliography', async () => {
    const unused =
      's3:\n  url: https://example.com/\n  title: T\n  publisher: P\n  kind: press\n  language: en\n  read: full\n  supports: S\n';
    const line = baseText(sources).split('\n').length;
    expect(await findingsWith(sources, baseText(sources) + unused)).toContainEqual(
      expect.objectContaining({ file: sources, line: line + 1, path: 's3', rule: 'every-source-is-cited' }),
    );
  });

  test('is placed in the file of an entity', async () => {
    expect(
      await findingsWith(service, baseText(service).replace('parent: example-networks', 'parent: nobody')),
    ).toEqual([
      expect.objectContaining({ file: service, line: 3, column: 9, path: 'parent', rule: 'parents-lead-to-a-root' }),
    ]);
  });

  test('is not blamed on the neighbours of a refused file', async () => {
    const broken = await findingsWith(service, baseText(service).replace('kind: service', 'kind: servce'));
    expect(broken.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${service} field-value`]);
    const { knowledgeBase } = await collectionAfter((root) => {
      writeFileSync(join(root, service), 'name: x\n');
    });
    expect(knowledgeBase.entities.has('example-mail')).toBe(false);
    expect(knowledgeBase.incidents).toHaveLength(1);
  });

  test('is found in the records that are left when one is refused', async () => {
    const { findings, knowledgeBase } = await collectionAfter((root) => {
      const other = join(root, 'content/incidents/2031-03-05-example-web');
      cpSync(join(root, 'content/incidents/2031-03-04-example-mail'), other, { recursive: true });
      writeFileSync(join(root, story), 'no record');
    });
    expect(knowledgeBase.incidents.map(({ id }) => id)).toEqual(['2031-03-05-example-web']);
    expect(findings.map(({ rule }) => rule)).toContain('id-tells-the-start');
    expect(findings.map(({ rule }) => rule)).not.toContain('entities-are-used');
  });
});

test('no rule of integrity has the name of a refusal, and the one that is left out exists', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => Object.hasOwn(refusals, id))).toEqual([]);
  expect(ids).toContain('entities-are-used');
});
