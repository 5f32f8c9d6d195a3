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
      const scene = chart.draw(subject, { width, words });
      return [
        { params: { chart: chart.id, file: `${id}.svg` }, props: { id: `${chart.id}-${id}`, scene } },
        { params: { chart: chart.id, file: `${id}.csv` }, props: { id: `${chart.id}-${id}`, scene } },
      ];
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; scene: Scene }> = ({ params, props: { id, scene } }) =>
  params.file?.endsWith('.svg')
    ? new Response(renderSvg(scene, { id, standalone: standaloneStyle(chartStyle) }), {
        headers: { 'Content-Type': 'image/svg+xml' },
      })
    : new Response(tableCsvOf(scene.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
