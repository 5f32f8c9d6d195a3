/** What do editors and other programs read to know which fields a record has? JSON Schema, generated from the schema itself. */
import { z } from 'zod';
import { entityFields } from '../../src/schema/entity.ts';
import { essayFrontMatter } from '../../src/schema/essay.ts';
import { incidentFrontMatter } from '../../src/schema/incident.ts';
import { bibliography } from '../../src/schema/source.ts';

const schemas = {
  incident: ['The front matter of an incident record, content/incidents/<id>/index.mdx', incidentFrontMatter],
  sources: ['The sources of an incident record, content/incidents/<id>/sources.yml', bibliography],
  entity: ['A provider, service or organisation, content/{providers,services,organisations}/<id>.yml', entityFields],
  analysis: ['The front matter of an analysis, content/analyses/<id>.mdx', essayFrontMatter],
} as const;

/** The files by their paths from the root of the repository; they are published with the site. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, [title, schema]]) => [
      `public/schema/${name}.json`,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
    ]),
  );
}
