/** Cases of the rule that no number stands in prose without a citation. */
import { cite, code, fact, heading, link, paragraph, strong, term } from '../../story-fixture.ts';
import type { Draft } from '../../incident-fixture.ts';
import type { Block, Inline } from '../../../src/schema/story.ts';
import { accepts, refuses, type Case, type Drafts } from './case.ts';

const rule = 'numbers-in-prose-are-cited';

/** The case of one paragraph in line 60. */
const writes =
  (...parts: (string | Inline)[]) =>
  ({ incident }: Drafts): void => {
    incident.story.push(paragraph(60, ...parts) as Draft<Block>);
  };

export const numberCases: readonly Case[] = [
  refuses(
    rule,
    'a sentence states a number and cites nothing',
    writes('Some 300 flights were cancelled.'),
    'story 60:1 states a number without a source: "Some 300 flights were cancelled."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'the citation is in the next sentence',
    writes('It began on 10 March. Users complained ', cite('s1'), '.'),
    'story 60:1 states a number without a source: "It began on 10 March."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'the citation is in the sentence before',
    writes('Users complained ', cite('s1'), '. It took 3 hours.'),
    'story 60:1 states a number without a source: "It took 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'one citation at the end of a paragraph does not cover the whole of it',
    writes('It took 3 hours. It cost 5 million.', cite('s1')),
    'story 60:1 states a number without a source: "It took 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a sentence begins with a number, after one that has a citation',
    writes('It ended at last ', cite('s1'), '. 300 flights were cancelled.'),
    'story 60:1 states a number without a source: "300 flights were cancelled."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a fact begins the next sentence and does not cover this one',
    writes('It took 3 hours. ', fact('loss'), ' were lost.'),
    'story 60:1 states a number without a source: "It took 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'two sentences are told apart although a line ends between them',
    writes('It took 3 hours.\nNobody slept ', cite('s1'), '.'),
    'story 60:1 states a number without a source: "It took 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a number stands in emphasis',
    writes('It took ', strong('3 hours'), '.'),
    'story 60:1 states a number without a source: "It took 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a number is written with other digits',
    writes('It took ٣ hours and ½ a day.'),
    'story 60:1 states a number without a source: "It took ٣ hours and ½ a day."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a clock time counts, also before a capital after p.m.',
    writes('At 5 p.m. Eastern time it ended. All was well ', cite('s1'), '.'),
    'story 60:1 states a number without a source: "At 5 p.m. Eastern time it ended."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a heading states a number',
    ({ incident }) => {
      incident.story.push(heading(60, 'The night of 10 March', 3) as Draft<Block>);
    },
    'story 60:1 states a number without a source: "The night of 10 March"; leave the number out of the heading',
  ),
  refuses(
    rule,
    'a long sentence is quoted in part',
    writes(`${'very '.repeat(30)}long: 3 hours.`),
    'story 60:1 states a number without a source: "…ery very very very very very very long: 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a number beside the name of an entity',
    writes('Example 365 was down for 3 hours.'),
    'story 60:1 states a number without a source: "Example 365 was down for 3 hours."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'a longer number that begins like a name',
    writes('Example 3650 was down.'),
    'story 60:1 states a number without a source: "Example 3650 was down."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),
  refuses(
    rule,
    'sums of money are figures, whatever stands before them',
    writes('It lost US$5 million.'),
    'story 60:1 states a number without a source: "It lost US$5 million."; add <Cite s="…" /> to the sentence, or print the number with <Fact id="…" />',
  ),

  accepts(rule, 'a citation stands in the sentence', writes('Some 300 flights were cancelled ', cite('s1'), '.')),
  accepts(
    rule,
    'a citation stands at the beginning of the sentence',
    writes(cite('s1'), 'Some 300 flights were cancelled.'),
  ),
  accepts(
    rule,
    'a citation directly after the full stop counts for the sentence before',
    writes('It took 3 hours.', cite('s1'), ' Nobody slept.'),
  ),
  accepts(
    rule,
    'a citation after a space and the full stop counts, with the next line below it',
    writes('It took 3 hours. ', cite('s1'), '\nNobody slept.'),
  ),
  accepts(
    rule,
    'a citation after the closing quotation mark counts',
    writes('He said: “It took 3 hours.”', cite('s1')),
  ),
  accepts(rule, 'a fact is its own source', writes('It took ', fact('time-to-recover'), ', not 5 hours.')),
  accepts(rule, 'a sentence that begins with a fact', writes('Nobody slept. ', fact('loss'), ' were lost in 3 hours.')),
  accepts(
    rule,
    'a sentence goes on after an abbreviation',
    writes('At 5 p.m. Eastern time the U.S. Senate asked for No. 7 of the papers ', cite('s1'), '.'),
  ),
  accepts(rule, 'numbers in names of entities, aliases and identifiers are no figures', ({ incident, entities }) => {
    incident.identifiers.push({ scheme: 'microsoft-service-health', value: '1K80-N 8' });
    entities[0]!.name = 'Route 53';
    writes('Route\u00a053 and EXAMPLE 365 were down, filed as 1K80-N 8.')({
      incident,
      incidents: [incident],
      entities,
    });
  }),
  accepts(rule, 'numbers that belong to a word are no figures', writes('S3, IPv6, EC2 and v1.2.3 were affected.')),
  accepts(rule, 'code names things', writes('The file ', code('C-00000291*.sys'), ' was to blame.')),
  accepts(
    rule,
    'addresses and terms are not prose',
    writes('See ', link('https://example.com/2025/1', 'the page'), ' on ', term('dns'), '.'),
  ),
  accepts(rule, 'numbers in words are left to the writer', writes('It took three hours.')),
];
