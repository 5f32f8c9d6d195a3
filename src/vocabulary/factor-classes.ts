/** What sort of thing was a factor? Counterparts say where published taxonomies draw the same line. */
import type { Term } from './term.ts';

export const factorClasses = [
  {
    id: 'deployment',
    label: 'deployment',
    definition: 'The way in which a change reached production: its testing, staging, order or speed.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Upgrade' },
      { scheme: 'sre-workbook', term: 'Binary push' },
    ],
  },
  {
    id: 'configuration',
    label: 'configuration',
    definition: 'A setting, rule or content file, as against program code.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Config' },
      { scheme: 'sre-workbook', term: 'Configuration push' },
      { scheme: 'veris-1.4.1', term: 'action.error.variety: Misconfiguration' },
    ],
  },
  {
    id: 'software-bug',
    label: 'software bug',
    definition: 'A defect in program code.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Bugs' },
      { scheme: 'veris-1.4.1', term: 'action.error.variety: Programming error' },
      { scheme: 'enisa-nis-cg', term: 'System failures' },
    ],
  },
  {
    id: 'capacity',
    label: 'capacity',
    definition: 'Too little of something for the load, or more load than was foreseen.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Load' },
      { scheme: 'sre-workbook', term: 'Capacity management' },
      { scheme: 'veris-1.4.1', term: 'action.error.variety: Capacity shortage' },
    ],
  },
  {
    id: 'dependency',
    label: 'dependency',
    definition: 'Something else on which the system rests failed, or the resting itself was the weakness.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Cross' },
      { scheme: 'enisa-nis-cg', term: 'Third-party failures' },
    ],
  },
  {
    id: 'network',
    label: 'network',
    definition: 'Links, devices or software that carry traffic.',
    counterparts: [{ scheme: 'gunawi-2016', term: 'Network' }],
  },
  { id: 'dns', label: 'DNS', definition: 'The translation of names into addresses.' },
  {
    id: 'routing',
    label: 'routing',
    definition: 'How networks tell one another which addresses can be reached through them.',
  },
  {
    id: 'authentication',
    label: 'authentication',
    definition: 'Proving who a user or a machine is, and what it may do.',
  },
  { id: 'certificate', label: 'certificate', definition: 'Keys and certificates, their rotation and expiry.' },
  {
    id: 'hardware',
    label: 'hardware',
    definition: 'A physical part failed.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Hardware' },
      { scheme: 'sre-workbook', term: 'Hardware' },
      { scheme: 'veris-1.4.1', term: 'action.error.variety: Malfunction' },
    ],
  },
  {
    id: 'power',
    label: 'power',
    definition: 'Electricity supply, from grid to battery.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Power' },
      { scheme: 'veris-1.4.1', term: 'action.environmental.variety: Power failure' },
    ],
  },
  {
    id: 'cooling',
    label: 'cooling',
    definition: 'Keeping machines cool enough to run.',
    counterparts: [{ scheme: 'veris-1.4.1', term: 'action.environmental.variety: Temperature' }],
  },
  {
    id: 'fire',
    label: 'fire',
    definition: 'Fire, smoke, or what was done to put it out.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'NatDis' },
      { scheme: 'veris-1.4.1', term: 'action.environmental.variety: Fire' },
    ],
  },
  {
    id: 'storage',
    label: 'storage',
    definition: 'Keeping data on disks and returning them.',
    counterparts: [{ scheme: 'gunawi-2016', term: 'Storage' }],
  },
  {
    id: 'human-error',
    label: 'human error',
    definition: 'An act or omission by a person that a source names as such.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Human' },
      { scheme: 'enisa-nis-cg', term: 'Human errors' },
    ],
  },
  {
    id: 'security-attack',
    label: 'attack',
    definition: 'Somebody meant to do harm.',
    counterparts: [
      { scheme: 'gunawi-2016', term: 'Security' },
      { scheme: 'enisa-nis-cg', term: 'Malicious actions' },
    ],
  },
  {
    id: 'data-loss',
    label: 'data loss',
    definition: 'Data were destroyed or could not be brought back.',
    counterparts: [{ scheme: 'veris-1.4.1', term: 'attribute.availability.variety: Loss' }],
  },
  {
    id: 'control-plane',
    label: 'control plane',
    definition: 'The systems by which a service is steered, as against those that do its work.',
  },
  {
    id: 'unknown',
    label: 'unknown',
    definition: 'No source says, or none could know.',
    counterparts: [{ scheme: 'gunawi-2016', term: 'Unknown' }],
  },
] as const satisfies readonly Term[];

export type FactorClass = (typeof factorClasses)[number]['id'];
