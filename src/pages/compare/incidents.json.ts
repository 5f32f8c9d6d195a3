/** What an interactive comparison needs of every incident: names, timelines, and what can be shared or compared. */
import type { APIRoute } from 'astro';
import { comparableOf } from '../../dataset/comparable.ts';
import { knowledgeBase } from '../../knowledge-base.ts';

export const GET: APIRoute = async () => {
  const { incidents, entities } = await knowledgeBase();
  const comparable = incidents.map((incident) => comparableOf(incident, entities));
  return new Response(JSON.stringify(comparable), { headers: { 'Content-Type': 'application/json' } });
};
