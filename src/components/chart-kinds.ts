/** Which kinds of chart are there, of which subjects, and what are these called? */
import type { ComparisonSubject } from '../charts/comparative-timeline.ts';
import { routes } from '../routes.ts';
import type { Incident } from '../schema/incident.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';
import { factorClasses } from '../vocabulary/factor-classes.ts';
import type { Words } from '../words/words.ts';
import { allCharts, type AnyChart } from './all-charts.ts';

export interface ChartSubject {
  /** Part of the address. */
  readonly id: string;
  /** In words, unique within its kind. */
  readonly name: string;
  /** What the chart draws, its links included. Drawn only by the page that shows it. */
  readonly subject: unknown;
  /** The page of the site that the picture is about. */
  readonly place: { readonly href: string; readonly label: string };
  /** The record, for a picture of one incident. */
  readonly incident?: Incident;
  readonly source: string;
  /** Day of the latest change to what is drawn. */
  readonly changed: string;
}

export interface ChartKind {
  readonly chart: AnyChart;
  readonly name: string;
  readonly shows: string;
  readonly defines: string;
  readonly subjects: readonly ChartSubject[];
}

interface Context {
  readonly known: KnowledgeBase;
  readonly words: Words;
  readonly incidents: ReadonlyMap<string, Incident>;
}

type Place = ChartSubject['place'];

/** The ids of sets begin with what they are a set by; `factor-dns`. */
const after = (prefix: string, id: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined;

function setOf(id: string, subject: unknown, { known, words }: Context): { name: string; place: Place } {
  const { subject: text } = words.gallery;
  const provider = known.entities.get(after('provider-', id) ?? '');
  if (provider)
    return { name: text.provider(provider.name), place: { href: routes.entity(provider), label: provider.name } };
  const factor = factorClasses.find((each) => each.id === after('factor-', id));
  if (factor)
    return { name: text.factor(factor.label), place: { href: routes.factor(factor.id), label: factor.label } };
  const { incidents, scale, milestone } = subject as Partial<ComparisonSubject>;
  if (incidents && scale && milestone) {
    const state = { incidents: incidents.map((each) => each.id), align: milestone, scale };
    const names = incidents.map(({ shortTitle }) => shortTitle);
    return { name: text.comparison(scale, names), place: { href: routes.compare(state), label: words.compare.title } };
  }
  if (id !== 'default') throw new RangeError(`chart-kinds.ts has no name for the subject "${id}"`);
  return { name: text.everything, place: { href: routes.incidents(), label: words.incidents.title } };
}

function subjectOf({ id, subject }: { id: string; subject: unknown }, context: Context): ChartSubject {
  const { known, words, incidents } = context;
  const incident = incidents.get(id);
  if (!incident) {
    const linked = { ...(subject as object), hrefOf: routes.incident };
    return {
      id,
      ...setOf(id, subject, context),
      subject: linked,
      source: words.figure.collection,
      changed: known.asOf,
    };
  }
  return {
    id,
    name: incident.title,
    subject,
    place: { href: routes.incident(id), label: incident.title },
    incident,
    source: words.figure.recordSources(Object.keys(incident.bibliography).length),
    changed: incident.revised,
  };
}

/** Every kind in the order of its name: one walk over the subjects, which draws none of them. */
export function chartKindsOf(known: KnowledgeBase, words: Words): readonly ChartKind[] {
  const context = { known, words, incidents: new Map(known.incidents.map((incident) => [incident.id, incident])) };
  return allCharts
    .map((chart): ChartKind => {
      const text = words.gallery.kinds[chart.id];
      if (!text) throw new RangeError(`src/words/en-gallery.ts has no words for the chart "${chart.id}"`);
      return { chart, ...text, subjects: chart.subjectsOf(known).map((each) => subjectOf(each, context)) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Where a link inside the picture leads from any page: places on the record's page, or the address as it is. */
export const linkFrom =
  ({ incident, place }: ChartSubject) =>
  (href: string): string =>
    incident && href.startsWith('#') ? place.href + href : href;

/** The picture that stands for its kind: the whole collection or comparison, or the incident of middling length. */
export function exampleOf(subjects: readonly ChartSubject[]): ChartSubject | undefined {
  const statements = ({ incident }: ChartSubject) => (incident ? incident.timeline.length + incident.impact.length : 0);
  const byLength = subjects.filter(({ incident }) => incident).sort((a, b) => statements(a) - statements(b));
  const set = ['default-log', 'default'].flatMap((id) => subjects.find((each) => each.id === id) ?? [])[0];
  return set ?? byLength[Math.floor(byLength.length / 2)] ?? subjects[0];
}

/** The kinds that show the same record, for each picture of one incident; a set is a subject of one kind only. */
export function kindsBySubject(kinds: readonly ChartKind[]): ReadonlyMap<ChartSubject, readonly ChartKind[]> {
  const byRecord = new Map<Incident, ChartKind[]>();
  for (const kind of kinds) {
    for (const { incident } of kind.subjects) {
      if (!incident) continue;
      const sharing = byRecord.get(incident);
      if (sharing) sharing.push(kind);
      else byRecord.set(incident, [kind]);
    }
  }
  const shared = ({ incident }: ChartSubject) => (incident && byRecord.get(incident)) ?? [];
  return new Map(kinds.flatMap(({ subjects }) => subjects.map((subject) => [subject, shared(subject)] as const)));
}
