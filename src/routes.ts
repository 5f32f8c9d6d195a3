/** Under which address is what? Every address of the site, with the base path in front. */
import { entityKinds, type EntityKind } from './vocabulary/entity-kinds.ts';
import type { FactorClass } from './vocabulary/factor-classes.ts';
import type { Milestone } from './vocabulary/milestones.ts';
import { termOf } from './vocabulary/term.ts';

export { repository } from './repository.ts';

/** `/` or `/repository/`: always with a slash at the end, because the site is built with `trailingSlash: 'always'`. */
const base: string = import.meta.env.BASE_URL;

const at = (path: string): string => base + path;

export type Scale = 'linear' | 'log';

/** The state of a comparison, as it stands in the address. */
export interface CompareState {
  readonly incidents: readonly string[];
  readonly align: Milestone;
  readonly scale: Scale;
}

/** Entities of several kinds share a folder, in the address as in the content. */
export type EntityFolder = (typeof entityKinds)[number]['folder'];

export const routes = {
  home: () => at(''),
  incidents: () => at('incidents/'),
  incident: (id: string, anchor?: string) => at(`incidents/${id}/${anchor === undefined ? '' : `#${anchor}`}`),
  incidentFile: (id: string, name: string) => at(`incidents/${id}/${name}`),
  entities: (folder: EntityFolder) => at(`${folder}/`),
  entity: ({ id, kind }: { readonly id: string; readonly kind: EntityKind }) =>
    at(`${termOf(entityKinds, kind).folder}/${id}/`),
  factors: () => at('factors/'),
  factor: (id: FactorClass) => at(`factors/${id}/`),
  compare: (state?: CompareState) =>
    at(`compare/${state ? `?incidents=${state.incidents.join(',')}&align=${state.align}&scale=${state.scale}` : ''}`),
  compareData: () => at('compare/incidents.json'),
  analyses: () => at('analysis/'),
  analysis: (id: string) => at(`analysis/${id}/`),
  search: (query?: string) => at(`search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`),
  searchIndex: () => at('pagefind/'),
  methods: (anchor?: string) => at(`methods/${anchor === undefined ? '' : `#${anchor}`}`),
  glossary: (anchor?: string) => at(`learn/glossary/${anchor === undefined ? '' : `#${anchor}`}`),
  replays: () => at('learn/replay/'),
  replay: (id: string) => at(`learn/replay/${id}/`),
  charts: () => at('charts/'),
  chartKind: (chart: string) => at(`charts/${chart}/`),
  chart: (chart: string, subject: string) => at(`charts/${chart}/${subject}/`),
  chartFile: (chart: string, subject: string, extension: 'svg' | 'csv' | 'json') =>
    at(`charts/${chart}/${subject}.${extension}`),
  embeddedChart: (chart: string, subject: string) => at(`embed/charts/${chart}/${subject}/`),
  file: (name: string) => at(name),
} as const;
