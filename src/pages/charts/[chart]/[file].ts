/** Every chart of every subject as files of their own: the picture and its numbers. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allCharts } from '../../../components/all-charts.ts';
import { renderSvg } from '../../../drawing/svg.ts';
import { standaloneStyle } from '../../../drawing/standalone-style.ts';
import chartStyle from '../../../styles/charts.css?raw';
import type { Scene } from '../../../drawing/scene.ts';
import { tableCsvOf } from '../../../exports/csv.ts';
import { knowledgeBase } from '../../../knowledge-base.ts';
import { wordsOf } from '../../../words/of.ts';

/** Wide enough for a slide, narrow enough for a column. */
const width = 960;

export const getStaticPaths = (async () => {
  const known = await knowledgeBase();
  const words = wordsOf(undefined);
  return allCharts.flatMap((chart) =>
    chart.subjectsOf(known).flatMap(({ id, subject }) => {
      // Drawn when the file is written: thousands of scenes at once would fill the memory.
      const props = { id: `${chart.id}-${id}`, draw: () => chart.draw(subject, { width, words }) };
      return (['svg', 'csv'] as const).map((extension) => ({
        params: { chart: chart.id, file: `${id}.${extension}` },
        props,
      }));
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; draw: () => Scene }> = ({ params, props: { id, draw } }) =>
  params.file?.endsWith('.svg')
    ? new Response(renderSvg(draw(), { id, standalone: standaloneStyle(chartStyle) }), {
        headers: { 'Content-Type': 'image/svg+xml' },
      })
    : new Response(tableCsvOf(draw().table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
