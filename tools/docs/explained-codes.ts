/** Which codes does the check have, and with what are they explained? */
import { ruleGroups } from '../../src/integrity/index.ts';
import { layers } from '../../src/records/refusals.ts';
import { messageCases, withoutExample } from '../../tests/records/message-cases.ts';
import type { Explained } from './check-pages.ts';

export const explainedCodes: Explained = {
  parts: [
    {
      title: 'What each file is asked',
      chapters: layers.map(({ name, refusals }) => ({ title: name, codes: refusals })),
    },
    {
      title: 'What the records are asked together',
      chapters: ruleGroups.map(({ about, rules }) => ({
        title: about,
        codes: Object.fromEntries(rules.map(({ id, states }) => [id, states])),
      })),
    },
  ],
  cases: messageCases,
  withoutExample,
};
