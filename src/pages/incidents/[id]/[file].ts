/** The files in which a record can be taken away. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFiles } from '../../../components/record-files.ts';
import type { RecordFile } from '../../../exports/record-file.ts';
import { knowledgeBase } from '../../../knowledge-base.ts';
import { routes } from '../../../routes.ts';
import type { Incident } from '../../../schema/incident.ts';

export const getStaticPaths = (async () => {
  const { incidents } = await knowledgeBase();
  return incidents.flatMap((incident) =>
    recordFiles.map((file) => ({ params: { id: incident.id, file: file.name }, props: { incident, file } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ incident: Incident; file: RecordFile }> = ({ props: { incident, file }, site }) =>
  new Response(file.of(incident, { address: new URL(routes.incident(incident.id), site).href }), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
