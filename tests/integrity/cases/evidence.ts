/** Cases of the rules in `evidence/`: who says so, and whether it can be found. */
import { accepts, eventOf, figureOf, refuses, sourceOf, type Case } from './case.ts';

export const evidenceCases: readonly Case[] = [
  refuses(
    'weak-statements-say-so',
    'a statement rests on a forum and a machine-written page',
    ({ incident }) => {
      sourceOf(incident, 's4').kind = 'generated';
      eventOf(incident, 'alarm').sources = ['s3', 's4'];
    },
    'timeline[4] rests on low grades alone: s3 (C), s4 (D); write `weak:` with the reason for keeping it, cite a source of grade A or B, or leave the statement out',
  ),
  refuses(
    'weak-statements-say-so',
    'a statement with a good source is called weak',
    ({ incident }) => {
      figureOf(incident, 'tracker-peak').sources = ['s3', 's2'];
    },
    'impact[3].weak is set, but s2 is of grade B; remove `weak`; doubts about a good source belong in `note`',
  ),
  accepts('weak-statements-say-so', 'a statement on a forum says why it is kept', ({ incident }) => {
    Object.assign(eventOf(incident, 'alarm'), { sources: ['s3'], weak: 'Nobody else noticed.' });
  }),
  accepts('weak-statements-say-so', 'a source that is missing may be the good one', ({ incident }) => {
    eventOf(incident, 'alarm').sources = ['s3', 's9'];
  }),

  refuses(
    'unread-sources-do-not-stand-alone',
    'a statement rests on a source that was not read',
    ({ incident }) => {
      figureOf(incident, 'loss').sources = ['s5'];
    },
    'impact[4].sources names only "s5", not read by us; cite the source in which it was seen, or read it and set `read`',
  ),
  refuses(
    'unread-sources-do-not-stand-alone',
    'an account rests on sources that were not read',
    ({ incident }) => {
      sourceOf(incident, 's4').read = 'not-read';
      incident.disputes[0]!.accounts[1]!.sources = ['s4', 's5'];
    },
    'disputes[0].accounts[1].sources name only "s4" and "s5", not read by us; cite the source in which it was seen, or read it and set `read`',
  ),
  accepts(
    'unread-sources-do-not-stand-alone',
    'the source in which it was quoted is cited beside it',
    ({ incident }) => {
      figureOf(incident, 'loss').sources = ['s5', 's2'];
    },
  ),

  refuses(
    'machine-written-pages-are-called-so',
    'a page of such a site is called press',
    ({ incident }) => {
      sourceOf(incident, 's2').url = 'https://www.windowsforum.com/threads/mail.1/';
    },
    'sources.yml s2.kind is "press", but pages of windowsforum.com are written or rewritten by machines; write "generated"; where it copies a better source, cite that one',
  ),
  accepts('machine-written-pages-are-called-so', 'a page of such a site is called generated', ({ incident }) => {
    Object.assign(sourceOf(incident, 's2'), { url: 'https://dev.to/mail', kind: 'generated' });
  }),
  accepts('machine-written-pages-are-called-so', 'a site only has a similar name', ({ incident }) => {
    sourceOf(incident, 's2').url = 'https://web.dev.to.example.org/mail';
  }),

  refuses(
    'sources-can-be-found',
    'a source has neither address nor locator',
    ({ incident }) => {
      delete sourceOf(incident, 's5').locator;
    },
    'sources.yml s5.url is null, and nothing else says how to find the source; write `locator:` with the issue, page, docket or archive in which it stands',
  ),
  accepts('sources-can-be-found', 'a source without address has a docket number', ({ incident }) => {
    sourceOf(incident, 's5').locator = 'Docket 1:25-cv-1';
  }),
  accepts('sources-can-be-found', 'only an archived copy is left', ({ incident }) => {
    delete sourceOf(incident, 's5').locator;
    sourceOf(incident, 's5').archived = 'https://archive.example.org/1';
  }),

  refuses(
    'addresses-stand-once',
    'two sources are one page, reached with and without www',
    ({ incident }) => {
      sourceOf(incident, 's4').url = 'http://www.news.example.org/mail-outage/#top';
    },
    'sources.yml s4.url "http://www.news.example.org/mail-outage/#top" is the address of s2 as well; cite s2 in its place; one text is one witness',
  ),
  accepts('addresses-stand-once', 'two sources are two places in one text', ({ incident }) => {
    Object.assign(sourceOf(incident, 's4'), { url: 'https://news.example.org/mail-outage', locator: 'p. 2' });
  }),
  accepts('addresses-stand-once', 'two sources differ by the query', ({ incident }) => {
    sourceOf(incident, 's4').url = 'https://news.example.org/mail-outage?page=2';
  }),

  refuses(
    'publishers-have-one-spelling',
    'a publisher is written in three ways, of which one is the usual',
    ({ incident }) => {
      sourceOf(incident, 's3').publisher = 'Example Times';
      sourceOf(incident, 's4').publisher = 'The Example-Times';
      sourceOf(incident, 's5').publisher = 'The Example Times';
    },
    'sources.yml s3.publisher "Example Times" is written "The Example Times" elsewhere; write "The Example Times"; witnesses are counted by publisher',
    'sources.yml s4.publisher "The Example-Times" is written "The Example Times" elsewhere; write "The Example Times"; witnesses are counted by publisher',
  ),
  refuses(
    'publishers-have-one-spelling',
    'another record writes the publisher differently',
    ({ incident, incidents }) => {
      const other = { ...structuredClone(incident), id: '2025-03-10-other' };
      sourceOf(other, 's1').publisher = 'EXAMPLE CLOUD';
      incidents.push(other);
    },
    'sources.yml s1.publisher "EXAMPLE CLOUD" is written "Example Cloud" elsewhere; write "Example Cloud"; witnesses are counted by publisher',
  ),
  accepts('publishers-have-one-spelling', 'two publishers have different names', ({ incident }) => {
    sourceOf(incident, 's3').publisher = 'Example Times Online';
  }),

  refuses(
    'accounts-can-be-compared',
    'one account gives a time, the others amounts in two units',
    ({ incident }) => {
      const { accounts } = incident.disputes[0]!;
      accounts[1]!.value = { amount: 3, unit: 'h' };
      accounts.push({ says: 'Others: 180 minutes.', value: { amount: 180, unit: 'min' }, sources: ['s2'] });
    },
    'disputes[0].accounts[1].value is an amount in "h", beside a time in accounts[0]; convert it, leave the value out and keep the words, or make two disputes of one',
    'disputes[0].accounts[2].value is an amount in "min", beside a time in accounts[0]; convert it, leave the value out and keep the words, or make two disputes of one',
  ),
  accepts('accounts-can-be-compared', 'an account gives no value', ({ incident }) => {
    delete incident.disputes[0]!.accounts[0]!.value;
  }),
  accepts('accounts-can-be-compared', 'two disputes are measured in two ways', ({ incident }) => {
    const first = incident.disputes[0]!;
    incident.disputes.push({
      ...first,
      id: 'how-long',
      accounts: [
        { says: 'Two hours.', value: { amount: 2, unit: 'h' }, sources: ['s1'] },
        { says: 'Three.', value: { amount: 3, unit: 'h' }, sources: ['s2'] },
      ],
    });
  }),
];
