/** Which terms of published taxonomies say the same as ours, so that counts can be compared across studies? */
import type { FactorClass } from './factor-classes.ts';
import type { FactorRole } from './factor-roles.ts';
import type { Lane } from './lanes.ts';
import type { Milestone } from './milestones.ts';
import type { Qualifier } from './qualifiers.ts';
import type { SourceKind } from './source-kinds.ts';

/** Full names of the taxonomies. */
export const taxonomies = {
  'gunawi-2016': 'Gunawi et al. 2016, “Why Does the Cloud Stop Computing?”',
  'veris-1.4.1': 'VERIS 1.4.1',
  'enisa-nis-cg': 'NIS Cooperation Group / ENISA incident taxonomy',
  'sre-workbook': 'Google SRE workbook, results of postmortem analysis',
} as const;

export type Taxonomy = keyof typeof taxonomies;

/** The terms of each taxonomy that draw the same line, or the nearest; a taxonomy that draws none is left out. */
export type Counterparts = Readonly<Partial<Record<Taxonomy, readonly string[]>>>;

/** None of the four taxonomies draws this line. Written, not left out, so that a new term cannot be forgotten. */
const none: Counterparts = {};

const factorClasses: Readonly<Record<FactorClass, Counterparts>> = {
  deployment: {
    'gunawi-2016': ['Upgrade'],
    'sre-workbook': ['trigger: Binary push', 'root cause: Deployment planning'],
  },
  configuration: {
    'gunawi-2016': ['Config'],
    'veris-1.4.1': ['action.error.variety: Misconfiguration'],
    'sre-workbook': ['trigger: Configuration push'],
  },
  'software-bug': {
    'gunawi-2016': ['Bugs'],
    'veris-1.4.1': ['action.error.variety: Programming error'],
    'enisa-nis-cg': ['System failures'],
    'sre-workbook': ['root cause: Software'],
  },
  capacity: {
    'gunawi-2016': ['Load'],
    'veris-1.4.1': ['action.error.variety: Capacity shortage'],
    'sre-workbook': ['trigger: Capacity management', 'trigger: User behavior change'],
  },
  dependency: {
    'gunawi-2016': ['Cross'],
    'enisa-nis-cg': ['Third party failures'],
    'sre-workbook': ['trigger: Service provider change'],
  },
  network: { 'gunawi-2016': ['Network'], 'sre-workbook': ['root cause: Network failure'] },
  dns: none,
  routing: none,
  authentication: none,
  certificate: none,
  hardware: {
    'gunawi-2016': ['Hardware'],
    'veris-1.4.1': ['action.error.variety: Malfunction'],
    'sre-workbook': ['trigger: Hardware'],
  },
  power: { 'gunawi-2016': ['Power'], 'veris-1.4.1': ['action.environmental.variety: Power failure'] },
  cooling: { 'veris-1.4.1': ['action.environmental.variety: Temperature'] },
  fire: { 'gunawi-2016': ['NatDis'], 'veris-1.4.1': ['action.environmental.variety: Fire'] },
  storage: { 'gunawi-2016': ['Storage'] },
  'human-error': { 'gunawi-2016': ['Human'], 'enisa-nis-cg': ['Human errors'] },
  'security-attack': { 'gunawi-2016': ['Security'], 'enisa-nis-cg': ['Malicious actions'] },
  'data-loss': { 'veris-1.4.1': ['attribute.availability.variety: Loss'] },
  'control-plane': none,
  monitoring: none,
  unknown: { 'gunawi-2016': ['Unknown'] },
};

/** VERIS and the study of Gunawi et al. know one cause; only the SRE workbook tells triggers from root causes. */
const factorRoles: Readonly<Record<FactorRole, Counterparts>> = {
  trigger: { 'sre-workbook': ['trigger'] },
  'latent-fault': { 'sre-workbook': ['root cause'] },
  'contributing-condition': none,
  amplifier: none,
  'detection-gap': none,
  'recovery-obstacle': none,
};

const milestones: Readonly<Record<Milestone, Counterparts>> = {
  'fault-introduced': none,
  trigger: none,
  'impact-start': { 'veris-1.4.1': ['timeline.incident'] },
  detected: { 'veris-1.4.1': ['timeline.discovery'] },
  acknowledged: none,
  'public-first-word': none,
  'cause-identified': none,
  'mitigation-started': none,
  mitigated: { 'veris-1.4.1': ['timeline.containment'] },
  resolved: none,
  'review-published': none,
};

const lanes: Readonly<Record<Lane, Counterparts>> = {
  system: none,
  operator: none,
  'public-word': none,
  downstream: none,
  regulator: none,
};

const qualifiers: Readonly<Record<Qualifier, Counterparts>> = {
  exact: none,
  estimate: none,
  'at-least': none,
  'at-most': none,
  reported: none,
  'peak-reports': none,
};

const sourceKinds: Readonly<Record<SourceKind, Counterparts>> = {
  primary: none,
  regulator: none,
  court: none,
  academic: none,
  press: none,
  'third-party-status': none,
  measurement: none,
  analysis: none,
  wiki: none,
  forum: none,
  social: none,
  generated: none,
};

/** By vocabulary and term. Total over the vocabularies that it names: the compiler and a test see to it. */
export const crosswalk = {
  'factor-classes': factorClasses,
  'factor-roles': factorRoles,
  milestones,
  lanes,
  qualifiers,
  'source-kinds': sourceKinds,
} as const;

/** The counterparts of a term in words: "Upgrade (Gunawi et al. 2016, …)". Empty where no taxonomy has one. */
export function counterpartsOf(vocabulary: string, term: string): readonly string[] {
  const rows: Readonly<Record<string, Readonly<Record<string, Counterparts>>>> = crosswalk;
  return Object.entries(rows[vocabulary]?.[term] ?? none).flatMap(([taxonomy, names]) =>
    names.map((name) => `${name} (${taxonomies[taxonomy as Taxonomy]})`),
  );
}
