/** How does each finding read as a sentence with its n, and where is its measure defined? */
import type { ComparisonFinding, ComparisonFindings } from '../analysis/comparison-findings.ts';
import type { ComparedRecord } from '../analysis/comparison/record.ts';
import { factorClasses } from '../vocabulary/factor-classes.ts';
import { factorRoles } from '../vocabulary/factor-roles.ts';
import { termOf } from '../vocabulary/term.ts';
import { units } from '../vocabulary/units.ts';
import type { Block, Line, Piece, Section } from './document.ts';
import { definitionPiece, type Setting } from './pieces.ts';

const namesOf = (incidents: readonly ComparedRecord[]) => ({
  n: incidents.length,
  names: incidents.map(({ shortTitle }) => shortTitle),
});

const sortOf = (id: (typeof factorClasses)[number]['id']): string => termOf(factorClasses, id).label;

function sentenceOf(finding: ComparisonFinding, asked: number, { words }: Setting): string {
  const { sentences } = words.comparisonFindings;
  switch (finding.kind) {
    case 'providers': {
      const groups = finding.groups.map(({ provider, incidents }) => ({
        provider: provider.name,
        n: incidents.length,
      }));
      const [first, ...others] = groups;
      return first && others.length === 0
        ? sentences.oneProvider(asked, first.provider)
        : sentences.providers(asked, groups);
    }
    case 'triggers': {
      const groups = finding.groups.map((group) => ({ label: sortOf(group.class), n: group.incidents.length }));
      return sentences.triggers(asked, groups, { weak: finding.weak.length, unknown: finding.unknown.length });
    }
    case 'factor':
      return sentences.factor(
        termOf(factorRoles, finding.role).label,
        sortOf(finding.class),
        asked,
        namesOf(finding.incidents),
      );
    case 'shared-entities':
      return sentences.sharedEntities(
        asked,
        { n: finding.shared.length, names: finding.shared.map(({ name }) => name) },
        finding.inAll.map(({ name }) => name),
      );
    case 'within': {
      const { name, minutes, yes, no, open, weak, unknown, mayBeBefore } = finding;
      // A fault lies dormant before there is any harm: its length is no time that anything took since then.
      if (name === 'dormancy') throw new RangeError('dormancy is not counted from the start of harm');
      return sentences.within(name, minutes, asked, {
        yes: namesOf(yes),
        no: namesOf(no),
        mayBeBefore,
        open: open.length,
        weak: weak.length,
        unknown: unknown.length,
      });
    }
    case 'spread':
      return sentences.spread(finding.name, finding.ratio, finding.n, asked);
    case 'told-after': {
      const { after, before, open, weak, unknown } = finding;
      const rest = { open: open.length, weak: weak.length, unknown: unknown.length };
      return sentences.toldAfter(asked, { after: namesOf(after), before: namesOf(before), ...rest });
    }
    case 'disputed':
      return sentences.disputed(finding.incidents.length, asked);
    case 'units':
      return sentences.units(asked, {
        n: finding.units.length,
        names: finding.units.map((unit) => termOf(units, unit).label),
      });
  }
}

/** The terms on which a sentence hangs, as vocabulary and id. */
function termsOf(finding: ComparisonFinding): readonly (readonly [string, string])[] {
  switch (finding.kind) {
    case 'triggers':
      return [
        ['factor-roles', 'trigger'],
        ...(finding.groups.length === 1 ? finding.groups.map((each) => ['factor-classes', each.class] as const) : []),
      ];
    case 'factor':
      return [
        ['factor-roles', finding.role],
        ['factor-classes', finding.class],
      ];
    case 'within':
    case 'spread':
      return [['durations', finding.name]];
    case 'told-after':
      return [
        ['milestones', 'public-first-word'],
        ['milestones', 'mitigated'],
      ];
    case 'disputed':
      return [['dispute-topics', 'duration']];
    case 'providers':
    case 'shared-entities':
    case 'units':
      return [];
  }
}

/** The section that names what a sentence only counts. */
function detailOf(finding: ComparisonFinding, { words }: Setting): readonly Piece[] {
  const { comparisonFindings: texts } = words;
  const see = (id: string, title: string) => [{ text: texts.listedIn(title), href: `#${id}` }];
  switch (finding.kind) {
    case 'providers':
      return see('everything', texts.everything.title);
    case 'shared-entities':
      return finding.shared.length > 0 ? see('overlap', texts.overlap.title) : [];
    case 'units':
      return see('harm', texts.impact.title);
    default:
      return [];
  }
}

function lineOf(finding: ComparisonFinding, asked: number, setting: Setting): Line {
  const { words } = setting;
  const definitions = termsOf(finding).map(([vocabulary, id]) => definitionPiece(vocabulary, id, setting));
  return [
    { text: words.format.unbroken(sentenceOf(finding, asked, setting)) },
    ...[...definitions, ...detailOf(finding, setting)].flatMap((piece) => [{ text: ' ' }, { ...piece, aside: true }]),
  ];
}

/** What is common and what differs, in two lists of plain sentences. */
export function sentencesSection({ asked, common, different }: ComparisonFindings, setting: Setting): Section {
  const texts = setting.words.comparisonFindings;
  const listOf = (findings: readonly ComparisonFinding[], none: string): Block =>
    findings.length === 0
      ? { kind: 'note', text: none }
      : { kind: 'list', items: findings.map((finding) => lineOf(finding, asked, setting)) };
  return {
    id: 'common-and-different',
    title: texts.title,
    blocks: [
      { kind: 'note', text: texts.intro(asked) },
      { kind: 'heading', text: texts.common },
      listOf(common, texts.noCommon),
      { kind: 'heading', text: texts.different },
      listOf(different, texts.noDifferent),
    ],
  };
}
