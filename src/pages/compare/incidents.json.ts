/** What an interactive comparison needs of every incident: names and timelines. */
import type { APIRoute } from 'astro';
import { comparableOf } from '../../dataset/comparable.ts';
import { knowledgeBase } from '../../knowledge-base.ts';

export const GET: APIRoute = async () => {
  const { incidents } = await knowledgeBase();
  return new Response(JSON.stringify(incidents.map(comparableOf)), { headers: { 'Content-Type': 'application/json' } });
};
