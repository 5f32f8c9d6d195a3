/** Cases of the rules in `prose/` about the parts of a story. */
import { cite, fact, figure, filler, heading, link, paragraph, strong, term } from '../../story-fixture.ts';
import type { Draft } from '../../incident-fixture.ts';
import type { Block } from '../../../src/schema/story.ts';
import { accepts, eventOf, refuses, type Case, type Drafts } from './case.ts';

/** Adds blocks at the end of the story. */
const add = (incident: Drafts['incident'], ...blocks: Block[]): void => {
  incident.story.push(...(blocks as Draft<Block>[]));
};

export const storyCases: readonly Case[] = [
  refuses(
    'story-has-its-sections',
    'two sections are missing',
    ({ incident }) => {
      incident.story.splice(2, 4);
    },
    'story lacks the sections "Why" and "What it did to people"; add "## Why" and "## What it did to people"',
  ),
  refuses(
    'story-has-its-sections',
    'a heading is worded differently, so one is unknown and one missing',
    ({ incident }) => {
      incident.story[4] = heading(30, 'What it did to the people') as Draft<Block>;
    },
    'story 30:1 "What it did to the people" is not a section of a story; did you mean "What it did to people"? otherwise make it a "###" heading; the sections are "What happened", "Why", "What it did to people", "How it ended" and "What we do not know"',
    'story lacks the section "What it did to people"; add "## What it did to people"',
  ),
  refuses(
    'story-has-its-sections',
    'two sections have changed places',
    ({ incident }) => {
      const [why, text] = incident.story.splice(2, 2);
      incident.story.splice(4, 0, why!, text!);
    },
    'story 20:1 "Why" stands after "What it did to people"; keep the order "What happened", "Why", "What it did to people", "How it ended" and "What we do not know"',
  ),
  refuses(
    'story-has-its-sections',
    'a section is there twice',
    ({ incident }) => {
      add(incident, heading(60, 'Why'), paragraph(62, 'Nobody knows.'));
    },
    'story 60:1 "Why" is there twice; join the two sections',
  ),
  refuses(
    'story-has-its-sections',
    'a section is empty',
    ({ incident }) => {
      incident.story.splice(3, 1);
    },
    'story 20:1 "Why" is empty; write it; where nothing is known, say so',
  ),
  refuses(
    'story-has-its-sections',
    'a paragraph stands before the first section',
    ({ incident }) => {
      incident.story.unshift(paragraph(8, 'Once upon a time.') as Draft<Block>);
    },
    'story 8:1 stands before the first section; begin with "## What happened"',
  ),
  refuses(
    'story-has-its-sections',
    'there is no story',
    ({ incident }) => {
      incident.story = [];
    },
    'story lacks the sections "What happened", "Why", "What it did to people", "How it ended" and "What we do not know"; add "## What happened", "## Why", "## What it did to people", "## How it ended" and "## What we do not know"',
  ),
  accepts('story-has-its-sections', 'a section has headings of its own, and emphasis in its title', ({ incident }) => {
    incident.story[2] = {
      kind: 'heading',
      depth: 2,
      children: [strong('Why')],
      place: { line: 20, column: 1 },
    } as Draft<Block>;
    incident.story.splice(3, 0, heading(21, 'The update', 3) as Draft<Block>);
  }),

  refuses(
    'story-has-a-readable-length',
    'a story is a stub',
    ({ incident }) => {
      incident.story.splice(8, 2);
      incident.story[7] = paragraph(42, filler(39)) as Draft<Block>;
    },
    'story 10:1 has 320 words; tell more, up to at least 400 words',
  ),
  refuses(
    'story-has-a-readable-length',
    'a story is a book',
    ({ incident }) => {
      add(incident, paragraph(60, filler(900)));
    },
    'story 10:1 has 1366 words; cut it to 1000 words; details belong in the timeline',
  ),
  accepts(
    'story-has-a-readable-length',
    'printed facts and terms count as words, dashes and citations do not',
    ({ incident }) => {
      incident.story = [
        paragraph(10, filler(398), ' – ', fact('alarm'), ' ', term('trigger'), cite('s1')),
      ] as Draft<Block>[];
    },
  ),
  accepts('story-has-a-readable-length', 'a draft has hardly been begun', ({ incident }) => {
    incident.status = 'draft';
    incident.story = [paragraph(10, filler(3))] as Draft<Block>[];
  }),
  accepts('story-has-a-readable-length', 'the longest story is long enough for anybody', ({ incident }) => {
    incident.story = [paragraph(10, filler(1000))] as Draft<Block>[];
  }),

  refuses(
    'story-facts-exist',
    'a fact is misspelt, inside emphasis in a list in a quotation',
    ({ incident }) => {
      const items = [[paragraph(62, 'At ', strong(fact('alrm')), '.')]];
      add(incident, {
        kind: 'quote',
        children: [{ kind: 'list', ordered: false, items, place: { line: 61, column: 1 } }],
        place: { line: 60, column: 1 },
      });
    },
    'story 1:1 "alrm" is not an event, a figure or a duration of this record; did you mean "alarm"? otherwise add the event or the figure to the front matter',
  ),
  refuses(
    'story-facts-exist',
    'a fact is a factor',
    ({ incident }) => {
      add(incident, paragraph(60, fact('update')));
    },
    'story 1:1 "update" is neither an event nor a figure, so it cannot be printed; tell it in words and cite its sources',
  ),
  refuses(
    'story-facts-exist',
    'a duration lacks its milestone',
    ({ incident }) => {
      delete eventOf(incident, 'first-word').milestone;
      eventOf(incident, 'fault-enters').of = 'example-sign-in';
      add(incident, paragraph(60, fact('time-to-public-word'), fact('dormancy')));
    },
    'story 1:1 cannot print "time-to-public-word": the record has no milestone "public-first-word"; say in words that it is not known, or mark the milestone if a source gives it',
    'story 1:1 cannot print "dormancy": the record has no milestone "fault-introduced"; say in words that it is not known, or mark the milestone if a source gives it',
  ),
  accepts('story-facts-exist', 'events, figures and known durations can be printed', ({ incident }) => {
    add(incident, paragraph(60, fact('alarm'), fact('loss'), fact('time-to-recover'), fact('dormancy')));
  }),

  refuses(
    'story-terms-exist',
    'a term is misspelt',
    ({ incident }) => {
      add(incident, paragraph(60, 'A ', term('latent-falt'), '.'));
    },
    'story 1:1 "latent-falt" is not a term of the glossary; did you mean "latent-fault"? otherwise write the word without `<Term>`',
  ),
  refuses(
    'story-terms-exist',
    'a term is like no other',
    ({ incident }) => {
      add(incident, paragraph(60, term('constructor')));
    },
    'story 1:1 "constructor" is not a term of the glossary; write the word without `<Term>`',
  ),
  accepts('story-terms-exist', 'terms come from any list of the glossary', ({ incident }) => {
    add(
      incident,
      paragraph(60, term('latent-fault'), term('impact-start'), term('dns'), term('time-to-recover'), term('A')),
    );
  }),

  refuses(
    'story-charts-exist',
    'a chart is unknown',
    ({ incident }) => {
      add(incident, figure(60, 'milestone'));
    },
    'story 60:1 "milestone" is not a chart of a record; did you mean "milestones"? otherwise write "incident-timeline", "milestones" or "impact"',
  ),
  refuses(
    'story-charts-exist',
    'a picture of harm would be empty',
    ({ incident }) => {
      incident.impact = [];
      add(incident, figure(60, 'impact'));
    },
    'story 60:1 "impact" would be an empty picture: the record has no figures of harm; remove the figure',
  ),
  accepts('story-charts-exist', 'charts of a record are shown, also inside a quotation', ({ incident }) => {
    add(incident, figure(60, 'impact'), {
      kind: 'quote',
      children: [figure(61, 'milestones')],
      place: { line: 61, column: 1 },
    });
  }),

  refuses(
    'story-links-lead-somewhere',
    'a link leads to an event that is not there',
    ({ incident }) => {
      add(incident, paragraph(60, link('#alarms', 'the alarm')));
    },
    'story 1:1 "#alarms" leads nowhere on this page; did you mean "alarm"? otherwise link to the id of a statement, a dispute or a source',
  ),
  accepts(
    'story-links-lead-somewhere',
    'links lead to an event, a dispute, a source, a section, another page and another site',
    ({ incident }) => {
      add(
        incident,
        paragraph(
          60,
          ...['#alarm', '#when-it-ended', '#s1', '#section-sources', '../', 'https://example.com/#x'].map((address) =>
            link(address, 'there'),
          ),
        ),
      );
    },
  ),
];
