// Do the pages of the collection lead to each other: relations both ways, names to their pages, durations to their events?
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { durationsOf } from '../../src/analysis/duration.ts';
import { readCollection } from '../../src/records/read-collection.ts';
import { entityKinds } from '../../src/vocabulary/entity-kinds.ts';
import { termOf } from '../../src/vocabulary/term.ts';
import { named, openDist, type Page } from './built-site.ts';

const site = openDist();
const root = fileURLToPath(new URL('../..', import.meta.url));
const { incidents, entities } = (await readCollection({ root })).knowledgeBase;

/** Addresses behind the base to which a page links, without what stands after `#`. */
const linksOf = (page: Page): ReadonlySet<string> =>
  new Set(
    named(page, 'a').flatMap(({ attributes }) => {
      const href = attributes.get('href') ?? '';
      return href.startsWith(site.base) ? [href.slice(site.base.length).replace(/[#?].*$/, '')] : [];
    }),
  );
const recordOf = (id: string) => site.pageOf(`incidents/${id}/index.html`);
const folderOf = (kind: (typeof entityKinds)[number]['id']) => termOf(entityKinds, kind).folder;

test('a relation between two records stands on both pages', () => {
  const known = new Set(incidents.map(({ id }) => id));
  const pairs = incidents.flatMap(({ id, relations }) =>
    relations.flatMap((relation) => (known.has(relation.incident) ? [[id, relation.incident] as const] : [])),
  );
  expect(pairs.length).toBeGreaterThan(10);
  const broken = pairs.filter(
    ([teller, told]) =>
      !linksOf(recordOf(teller)).has(`incidents/${told}/`) || !linksOf(recordOf(told)).has(`incidents/${teller}/`),
  );
  expect(broken).toEqual([]);
});

test('every entity has its page, which says what it is and leads to every incident that names it', () => {
  for (const entity of entities.values()) {
    const page = site.pageOf(`${folderOf(entity.kind)}/${entity.id}/index.html`);
    const links = linksOf(page);
    const naming = incidents.filter(
      ({ provider, services, dependencies }) =>
        provider === entity.id ||
        services.includes(entity.id) ||
        dependencies.some(({ consumer, dependsOn }) => consumer === entity.id || dependsOn === entity.id),
    );
    expect(
      naming.filter(({ id }) => !links.has(`incidents/${id}/`)).map(({ id }) => id),
      entity.id,
    ).toEqual([]);
  }
});

test('a failure of a part stands on the page of the whole', () => {
  for (const incident of incidents) {
    for (const id of incident.services) {
      const parent = entities.get(entities.get(id)?.parent ?? '');
      if (!parent) continue;
      const page = site.pageOf(`${folderOf(parent.kind)}/${parent.id}/index.html`);
      expect(linksOf(page).has(`incidents/${incident.id}/`), `${parent.id}: ${incident.id}`).toBe(true);
    }
  }
});

test('every sort of factor that occurs has its page, which leads to all its incidents', () => {
  for (const incident of incidents) {
    for (const factor of incident.factors) {
      const links = linksOf(site.pageOf(`factors/${factor.class}/index.html`));
      expect(links.has(`incidents/${incident.id}/`), `${factor.class}: ${incident.id}`).toBe(true);
    }
  }
});

describe.each(incidents.map((incident) => [incident.shortTitle, incident] as const))('%s', (_, incident) => {
  test('opens each known duration to the two events from which it comes', () => {
    const { html } = recordOf(incident.id);
    for (const duration of durationsOf(incident)) {
      const start = html.indexOf(`<div class="duration-body" id="section-${duration.name}"`);
      expect(start >= 0, duration.name).toBe(duration.known);
      if (!duration.known) continue;
      const opened = html.slice(start, html.indexOf('</details>', start));
      for (const event of [duration.from, duration.to]) {
        expect(opened).toContain(`href="#${event.id}"`);
        for (const source of event.sources) expect(opened).toContain(`href="#${source}"`);
      }
    }
  });
});
