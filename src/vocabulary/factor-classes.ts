/** What sort of thing was a factor? */
import type { Term } from './term.ts';

export const factorClasses = [
  {
    id: 'deployment',
    label: 'deployment',
    definition: 'The way in which a change reached production: its testing, staging, order or speed.',
  },
  {
    id: 'configuration',
    label: 'configuration',
    definition: 'A setting, rule or content file, as against program code.',
  },
  {
    id: 'software-bug',
    label: 'software bug',
    definition: 'A defect in program code.',
  },
  {
    id: 'capacity',
    label: 'capacity',
    definition: 'Too little of something for the load, or more load than was foreseen.',
  },
  {
    id: 'dependency',
    label: 'dependency',
    definition: 'Something else on which the system rests failed, or the resting itself was the weakness.',
  },
  {
    id: 'network',
    label: 'network',
    definition: 'Links, devices or software that carry traffic.',
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
  },
  {
    id: 'power',
    label: 'power',
    definition: 'Electricity supply, from grid to battery.',
  },
  {
    id: 'cooling',
    label: 'cooling',
    definition: 'Keeping machines cool enough to run.',
  },
  {
    id: 'fire',
    label: 'fire',
    definition: 'Fire, smoke, or what was done to put it out.',
  },
  {
    id: 'storage',
    label: 'storage',
    definition: 'Keeping data on disks and returning them.',
  },
  {
    id: 'human-error',
    label: 'human error',
    definition: 'An act or omission by a person that a source names as such.',
  },
  {
    id: 'security-attack',
    label: 'attack',
    definition: 'Somebody meant to do harm.',
  },
  {
    id: 'data-loss',
    label: 'data loss',
    definition: 'Data were destroyed or could not be brought back.',
  },
  {
    id: 'control-plane',
    label: 'control plane',
    definition: 'The systems by which a service is steered, as against those that do its work.',
  },
  {
    id: 'monitoring',
    label: 'monitoring and diagnosis',
    definition: 'How a failure was noticed, understood or shown: alarms, measurements, status pages, judgement.',
  },
  {
    id: 'unknown',
    label: 'unknown',
    definition: 'No source says, or none could know.',
  },
] as const satisfies readonly Term[];

export type FactorClass = (typeof factorClasses)[number]['id'];
