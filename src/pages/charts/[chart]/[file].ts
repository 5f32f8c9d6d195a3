/** Every chart of every subject as files of their own: the picture, and its numbers in two formats. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartKindsOf, type ChartKind, type ChartSubject } from '../../../components/chart-kinds.ts';
import { renderSvg } from '../../../drawing/svg.ts';
import { standaloneStyle } from '../../../drawing/standalone-style.ts';
import chartStyle from '../../../styles/charts.css?raw';
import { chartJsonOf } from '../../../exports/chart-json.ts';
import { tableCsvOf } from '../../../exports/csv.ts';
import { knowledgeBase } from '../../../knowledge-base.ts';
import { routes } from '../../../routes.ts';
import { wordsOf } from '../../../words/of.ts';

/** Wide enough for a slide, narrow enough for a column. */
const width = 960;

interface Props {
  readonly kind: ChartKind;
  readonly subject: ChartSubject;
  readonly extension: 'svg' | 'csv' | 'json';
}

export const getStaticPaths = (async () => {
  const kinds = chartKindsOf(await knowledgeBase(), wordsOf(undefined));
  return kinds.flatMap((kind) =>
    kind.subjects.flatMap((subject) =>
      (['svg', 'csv', 'json'] as const).map((extension) => ({
        params: { chart: kind.chart.id, file: `${subject.id}.${extension}` },
        props: { kind, subject, extension } satisfies Props,
      })),
    ),
  );
}) satisfies GetStaticPaths;

const typed = (text: string, type: string): Response => new Response(text, { headers: { 'Content-Type': type } });

// Drawn when the file is written: thousands of scenes at once would fill the memory.
export const GET: APIRoute<Props> = ({ props: { kind, subject, extension }, site }) => {
  const { chart, name, defines } = kind;
  const scene = chart.draw(subject.subject as never, { width, words: wordsOf(undefined) });
  switch (extension) {
    case 'svg': {
      const options = { id: `${chart.id}-${subject.id}`, standalone: standaloneStyle(chartStyle) };
      return typed(renderSvg(scene, options), 'image/svg+xml');
    }
    case 'csv':
      return typed(tableCsvOf(scene.table), 'text/csv; charset=utf-8');
    case 'json': {
      const address = new URL(routes.chart(chart.id, subject.id), site).href;
      const { name: subjectName, source, changed } = subject;
      const facts = { address, kind: name, subject: subjectName, definition: defines, source, dataOf: changed };
      return typed(chartJsonOf(scene, facts), 'application/json');
    }
  }
};
