/** Which components may a body use, where, and with which attributes? */
import { incidentId } from '../../schema/incident.ts';
import { id } from '../../schema/text.ts';

export interface Attribute {
  readonly fits: (value: string) => boolean;
  readonly example: string;
}

export interface Component {
  /** In a sentence, or on a line of its own. */
  readonly stands: 'in a sentence' | 'on a line of its own';
  /** All of them are needed. */
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export type Components = Readonly<Record<string, Component>>;

const sourceIds: Attribute = { fits: (value) => /^s[1-9]\d{0,2}(?: s[1-9]\d{0,2})*$/.test(value), example: 's1 s4' };
const anyId = (example: string): Attribute => ({ fits: (value) => id.safeParse(value).success, example });
const incident: Attribute = {
  fits: (value) => incidentId.safeParse(value).success,
  example: '2025-07-09-outlook-mailbox-access',
};

const term: Component = { stands: 'in a sentence', attributes: { id: anyId('latent-fault') } };

/** What the body of a record may use; the site has a function of the record for each. */
export const recordComponents: Components = {
  Cite: { stands: 'in a sentence', attributes: { s: sourceIds } },
  Fact: { stands: 'in a sentence', attributes: { id: anyId('impact-starts') } },
  Term: term,
  Timeline: { stands: 'on a line of its own', attributes: {} },
  Figure: { stands: 'on a line of its own', attributes: { chart: anyId('impact') } },
};

/** What the body of an analysis may use: it speaks of several records and says which. */
export const essayComponents: Components = {
  Cite: { stands: 'in a sentence', attributes: { incident, s: sourceIds } },
  Fact: { stands: 'in a sentence', attributes: { incident, id: anyId('impact-starts') } },
  Term: term,
  Figure: {
    stands: 'on a line of its own',
    attributes: {
      chart: anyId('comparative-timeline'),
      subject: { fits: (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 90, example: 'all' },
    },
  },
};
