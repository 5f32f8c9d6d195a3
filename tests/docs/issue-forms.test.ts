/** Would GitHub accept the forms for issues, and do they ask for sources? */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Field {
  readonly type: string;
  readonly id: string;
  readonly attributes: { readonly label: string; readonly options?: readonly unknown[] };
  readonly validations?: { readonly required: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

const folder = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'config.yml');

test('there is a form for each way to tell us something', () => {
  expect(names.sort()).toEqual(['correction.yml', 'dispute.yml', 'new-incident.yml']);
});

describe.each(names)('%s', (name) => {
  const form = parse(readFileSync(new URL(name, folder), 'utf8')) as Form;

  test('has what GitHub asks of a form', () => {
    expect(form.name.length).toBeGreaterThan(3);
    expect(form.description.length).toBeGreaterThan(20);
    expect(form.labels).toHaveLength(1);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).not.toBe('');
      expect((attributes.options ?? []).length > 0).toBe(type === 'dropdown' || type === 'checkboxes');
    }
  });

  test('names each field once and needs at least two of them', () => {
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(form.body.filter(({ validations }) => validations?.required).length).toBeGreaterThanOrEqual(2);
  });
});
