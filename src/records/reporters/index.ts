/** In which forms can findings be printed? */
import type { Finding } from '../finding.ts';
import { github } from './github.ts';
import { human } from './human.ts';
import { json } from './json.ts';

export const reporters = { human, json, github } as const satisfies Record<
  string,
  (findings: readonly Finding[]) => string
>;

export type Format = keyof typeof reporters;
