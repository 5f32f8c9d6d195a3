/** Cases of the rules in `references/`: whatever is named exists, once. */
import { accepts, eventOf, refuses, sourceOf, type Case } from './case.ts';
import { cite, paragraph } from '../../story-fixture.ts';

export const referenceCases: readonly Case[] = [
  refuses(
    'cited-sources-exist',
    'a statement cites a source that is not described',
    ({ incident }) => {
      eventOf(incident, 'alarm').sources.push('s9');
    },
    'timeline[4].sources[1] cites "s9", which is not in sources.yml; describe "s9" in sources.yml, or cite a source that stands there',
  ),
  refuses(
    'cited-sources-exist',
    'an account of a dispute cites a source that is not described',
    ({ incident }) => {
      incident.disputes[0]!.accounts[1]!.sources = ['s8'];
    },
    'disputes[0].accounts[1].sources[0] cites "s8", which is not in sources.yml; describe "s8" in sources.yml, or cite a source that stands there',
  ),
  refuses(
    'cited-sources-exist',
    'the story cites sources that are not described, even with the name of an object’s own function',
    ({ incident }) => {
      incident.story.push(
        paragraph(60, 'Text', cite('s1', 's7', 'constructor'), '.') as (typeof incident.story)[number],
      );
    },
    'story 1:1 cites "s7", which is not in sources.yml; describe "s7" in sources.yml, or cite a source that stands there',
    'story 1:1 cites "constructor", which is not in sources.yml; describe "constructor" in sources.yml, or cite a source that stands there',
  ),
  accepts('cited-sources-exist', 'a source is cited in several places', ({ incident }) => {
    eventOf(incident, 'alarm').sources.push('s2');
  }),

  refuses(
    'every-source-is-cited',
    'a source is described and never used',
    ({ incident }) => {
      incident.bibliography.s6 = { ...sourceOf(incident, 's2'), url: 'https://news.example.org/other' };
    },
    'sources.yml s6 is cited by nothing in the record; add "s6" to the sources of the statement that it supports, or remove it',
  ),
  accepts('every-source-is-cited', 'a source is cited in the story only', ({ incident }) => {
    incident.bibliography.s6 = { ...sourceOf(incident, 's2'), url: 'https://news.example.org/other' };
    incident.story.push(paragraph(60, 'Text', cite('s6'), '.') as (typeof incident.story)[number]);
  }),
  accepts('every-source-is-cited', 'a source is there as the original of a cited copy', ({ incident }) => {
    incident.bibliography.s6 = { ...sourceOf(incident, 's2'), url: 'https://news.example.org/other' };
    sourceOf(incident, 's4').copyOf = 's6';
  }),

  refuses(
    'copies-lead-to-an-original',
    'the original is not described',
    ({ incident }) => {
      sourceOf(incident, 's4').copyOf = 's9';
    },
    'sources.yml s4.copyOf "s9" is not in sources.yml; describe the original there, or remove `copyOf`',
  ),
  refuses(
    'copies-lead-to-an-original',
    'two sources are copies of each other',
    ({ incident }) => {
      sourceOf(incident, 's2').copyOf = 's4';
    },
    'sources.yml s2.copyOf runs in a circle: s2 → s4 → s2; remove `copyOf` from the one that is the original',
    'sources.yml s4.copyOf runs in a circle: s4 → s2 → s4; remove `copyOf` from the one that is the original',
  ),
  refuses(
    'copies-lead-to-an-original',
    'a source is a copy of itself',
    ({ incident }) => {
      sourceOf(incident, 's4').copyOf = 's4';
    },
    'sources.yml s4.copyOf runs in a circle: s4 → s4; remove `copyOf` from the one that is the original',
  ),
  accepts('copies-lead-to-an-original', 'a copy of a copy has an original in the end', ({ incident }) => {
    sourceOf(incident, 's3').copyOf = 's4';
  }),

  refuses(
    'named-entities-exist',
    'the provider is misspelt',
    ({ incident }) => {
      incident.provider = 'exampel-cloud';
    },
    'provider "exampel-cloud" is not the id of a known entity; did you mean "example-cloud"? otherwise create content/providers/exampel-cloud.yml, content/services/exampel-cloud.yml or content/organisations/exampel-cloud.yml',
  ),
  refuses(
    'named-entities-exist',
    'a service, a part and both ends of a dependency have no file',
    ({ incident }) => {
      incident.services = ['mail'];
      eventOf(incident, 'sign-in-fails').of = 'zzz';
      incident.dependencies[0]!.consumer = 'qqq';
      incident.dependencies[0]!.dependsOn = 'xxx';
    },
    'services[0] "mail" is not the id of a known entity; did you mean "example-mail"? otherwise create content/providers/mail.yml, content/services/mail.yml or content/organisations/mail.yml',
    'timeline[3].of "zzz" is not the id of a known entity; create content/providers/zzz.yml, content/services/zzz.yml or content/organisations/zzz.yml',
    'dependencies[0].consumer "qqq" is not the id of a known entity; create content/providers/qqq.yml, content/services/qqq.yml or content/organisations/qqq.yml',
    'dependencies[0].dependsOn "xxx" is not the id of a known entity; create content/providers/xxx.yml, content/services/xxx.yml or content/organisations/xxx.yml',
  ),
  accepts('named-entities-exist', 'an event speaks of a known part', ({ incident }) => {
    eventOf(incident, 'alarm').of = 'example-sign-in';
  }),

  refuses(
    'disputed-statements-exist',
    'a dispute points at a statement that is misspelt',
    ({ incident }) => {
      incident.disputes[0]!.statements = ['servce-back'];
    },
    'disputes[0].statements[0] "servce-back" is not the id of a statement of this record; did you mean "service-back"? otherwise write the id of a timeline event, an impact, a factor, a dependency, a response or a relation',
  ),
  refuses(
    'disputed-statements-exist',
    'a dispute points at itself',
    ({ incident }) => {
      incident.disputes[0]!.statements = ['when-it-ended'];
    },
    'disputes[0].statements[0] "when-it-ended" is not the id of a statement of this record; write the id of a timeline event, an impact, a factor, a dependency, a response or a relation',
  ),
  accepts(
    'disputed-statements-exist',
    'a dispute points at an event, a figure, a factor, a dependency, a response and a relation',
    ({ incident }) => {
      incident.disputes[0]!.statements = [
        'alarm',
        'loss',
        'update',
        'airline-on-mail',
        'roll-back',
        'the-outage-of-february',
      ];
    },
  ),
  accepts('disputed-statements-exist', 'a dispute points at no statement', ({ incident }) => {
    delete incident.disputes[0]!.statements;
  }),

  refuses(
    'statement-ids-are-unique',
    'an event and a factor have the same id',
    ({ incident }) => {
      incident.factors[1]!.id = 'alarm';
    },
    'factors[1].id "alarm" is also the id of timeline[4]; choose another id; it is an anchor in the page',
  ),
  refuses(
    'statement-ids-are-unique',
    'a dispute has the id of a statement',
    ({ incident }) => {
      incident.disputes[0]!.id = 'loss';
    },
    'disputes[0].id "loss" is also the id of impact[4]; choose another id; it is an anchor in the page',
  ),
  refuses(
    'statement-ids-are-unique',
    'an event is called as a computed duration is',
    ({ incident }) => {
      eventOf(incident, 'alarm').id = 'time-to-detect';
    },
    'timeline[4].id "time-to-detect" is the name of a computed duration; choose another id, for `<Fact>` could mean either',
  ),
  accepts(
    'statement-ids-are-unique',
    'two records use the same id for statements of their own',
    ({ incidents, incident }) => {
      incidents.push({ ...structuredClone(incident), id: '2025-03-10-example-other' });
    },
  ),

  refuses(
    'relations-lead-elsewhere',
    'a relation misspells the record of another incident of that day',
    ({ incident, incidents }) => {
      incidents.push({ ...incident, id: '2025-02-10-example-calendar', title: 'Calendar', relations: [] });
      incident.relations[0]!.incident = '2025-02-10-example-calender';
    },
    'relations[0].incident "2025-02-10-example-calender" has no record, but "2025-02-10-example-calendar" of the same day has; write "2025-02-10-example-calendar", or give the other incident a name that is not taken for it',
  ),
  accepts('relations-lead-elsewhere', 'the other incident has no record yet', ({ incident }) => {
    incident.relations[0]!.incident = '2025-02-11-example-calendar';
  }),
  refuses(
    'relations-lead-elsewhere',
    'a record is related to itself',
    ({ incident }) => {
      incident.relations[0]!.incident = incident.id;
    },
    'relations[0].incident "2025-03-10-example-mail-sign-in" is this record itself; write the id of the other incident',
  ),
  refuses(
    'relations-lead-elsewhere',
    'a record is related twice in the same way to the same incident',
    ({ incident }) => {
      incident.relations.push({ ...incident.relations[0]!, id: 'again' });
    },
    'relations[1].incident "2025-02-10-example-calendar" is named twice as "often-confused-with"; join the two texts in one relation',
  ),
  accepts(
    'relations-lead-elsewhere',
    'a record is related in two ways to an incident without a record',
    ({ incident }) => {
      incident.relations.push({ ...incident.relations[0]!, id: 'again', kind: 'same-factor-as' });
    },
  ),

  refuses(
    'dependencies-join-two-entities',
    'an entity depends on itself',
    ({ incident }) => {
      incident.dependencies[0]!.consumer = 'example-mail';
    },
    'dependencies[0].dependsOn "example-mail" is the consumer itself; write the id of what it depends on, a component of its own if need be',
  ),
  refuses(
    'dependencies-join-two-entities',
    'the same edge is there twice',
    ({ incident }) => {
      incident.dependencies.push({ ...incident.dependencies[0]!, id: 'again' });
    },
    'dependencies[1].dependsOn "example-mail" joins the same two entities as dependencies[0], also through "third-party"; add its text and sources to dependencies[0]; one edge is counted once',
  ),
  accepts('dependencies-join-two-entities', 'the same two entities are joined in two ways', ({ incident }) => {
    incident.dependencies.push({ ...incident.dependencies[0]!, id: 'again', kind: 'authentication' });
  }),

  refuses(
    'nothing-is-listed-twice',
    'a statement cites a source twice',
    ({ incident }) => {
      eventOf(incident, 'alarm').sources = ['s1', 's2', 's1'];
    },
    'timeline[4].sources[2] "s1" is in the list already; remove it here',
  ),
  refuses(
    'nothing-is-listed-twice',
    'services, identifiers, questions, accounts and disputed statements repeat themselves',
    ({ incident }) => {
      incident.services.push('example-mail');
      incident.identifiers.push({ ...incident.identifiers[0]! });
      incident.openQuestions = ['Who knew?', 'Who knew?'];
      incident.disputes[0]!.accounts[0]!.sources = ['s1', 's1'];
      incident.disputes[0]!.statements = ['alarm', 'alarm'];
    },
    'services[1] "example-mail" is in the list already; remove it here',
    'identifiers[1] "statuspage abc123" is in the list already; remove it here',
    'openQuestions[1] "Who knew?" is in the list already; remove it here',
    'disputes[0].accounts[0].sources[1] "s1" is in the list already; remove it here',
    'disputes[0].statements[1] "alarm" is in the list already; remove it here',
  ),
  accepts('nothing-is-listed-twice', 'the same value stands under two schemes', ({ incident }) => {
    incident.identifiers.push({ scheme: 'operator-name', value: 'abc123' });
  }),
];
