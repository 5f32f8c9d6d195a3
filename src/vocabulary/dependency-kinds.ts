/** Through what did one thing fail because another failed? */
import type { Term } from './term.ts';

export const dependencyKinds = [
  {
    id: 'authentication',
    label: 'authentication',
    definition: 'The consumer could not sign in or check who is asking.',
  },
  {
    id: 'control-plane',
    label: 'control plane',
    definition: 'The consumer could not be configured, started, scaled or steered.',
  },
  {
    id: 'third-party',
    label: 'third-party service',
    definition: 'The consumer uses a hosted product of another organisation.',
  },
  { id: 'compute', label: 'compute', definition: 'The consumer runs on the machines that failed.' },
  { id: 'storage', label: 'storage', definition: 'The consumer keeps its data there.' },
  { id: 'database', label: 'database', definition: 'The consumer reads and writes records there.' },
  { id: 'network', label: 'network', definition: 'The consumer’s traffic passes through it.' },
  { id: 'routing', label: 'routing', definition: 'Other networks find the consumer through it.' },
  { id: 'dns', label: 'DNS', definition: 'The consumer’s names are resolved by it.' },
  { id: 'cdn', label: 'content delivery', definition: 'The consumer’s pages or interfaces are delivered through it.' },
  {
    id: 'update-channel',
    label: 'update channel',
    definition: 'The consumer takes software or content from it without a decision of its own.',
  },
  { id: 'certificate', label: 'certificate', definition: 'The consumer relies on its keys or certificates.' },
  { id: 'power', label: 'power', definition: 'The consumer draws electricity through it.' },
  { id: 'cooling', label: 'cooling', definition: 'The consumer’s machines are cooled by it.' },
] as const satisfies readonly Term[];

export type DependencyKind = (typeof dependencyKinds)[number]['id'];
