/** What must agree in the knowledge base? Every rule, in the order in which a careful reader would ask. */
import { citedSourcesExist } from './references/cited-sources-exist.ts';
import { copiesLeadToAnOriginal } from './references/copies-lead-to-an-original.ts';
import { dependenciesJoinTwoEntities } from './references/dependencies-join-two-entities.ts';
import { disputedStatementsExist } from './references/disputed-statements-exist.ts';
import { everySourceIsCited } from './references/every-source-is-cited.ts';
import { namedEntitiesExist } from './references/named-entities-exist.ts';
import { nothingIsListedTwice } from './references/nothing-is-listed-twice.ts';
import { relationsLeadElsewhere } from './references/relations-lead-elsewhere.ts';
import { statementIdsAreUnique } from './references/statement-ids-are-unique.ts';
import { changesAreInOrder } from './record/changes-are-in-order.ts';
import { disputedRecordsNameTheDispute } from './record/disputed-records-name-the-dispute.ts';
import { identifiersNameOneIncident } from './record/identifiers-name-one-incident.ts';
import { idTellsTheStart } from './record/id-tells-the-start.ts';
import { oneFactorIsTheTrigger } from './record/one-factor-is-the-trigger.ts';
import { titlesAreUnique } from './record/titles-are-unique.ts';
import { firstPublicWordIsPublic } from './times/first-public-word-is-public.ts';
import { impactHasAStart } from './times/impact-has-a-start.ts';
import { intervalsRunForward } from './times/intervals-run-forward.ts';
import { milestonesAreInOrder } from './times/milestones-are-in-order.ts';
import { milestonesAreUnique } from './times/milestones-are-unique.ts';
import { nothingIsFromTheFuture } from './times/nothing-is-from-the-future.ts';
import { partsLieWithinTheWhole } from './times/parts-lie-within-the-whole.ts';
import { precisionFitsTheTime } from './times/precision-fits-the-time.ts';
import { sourcesAreReadAfterPublication } from './times/sources-are-read-after-publication.ts';
import { timelineIsInOrder } from './times/timeline-is-in-order.ts';
import { accountsCanBeCompared } from './evidence/accounts-can-be-compared.ts';
import { addressesStandOnce } from './evidence/addresses-stand-once.ts';
import { machineWrittenPagesAreCalledSo } from './evidence/machine-written-pages-are-called-so.ts';
import { publishersHaveOneSpelling } from './evidence/publishers-have-one-spelling.ts';
import { sourcesCanBeFound } from './evidence/sources-can-be-found.ts';
import { unreadSourcesDoNotStandAlone } from './evidence/unread-sources-do-not-stand-alone.ts';
import { weakStatementsSaySo } from './evidence/weak-statements-say-so.ts';
import { countsAreWholeNumbers } from './figures/counts-are-whole-numbers.ts';
import { moneySaysWhoseAndOfWhichYear } from './figures/money-says-whose-and-of-which-year.ts';
import { rangesFitTheirQualifier } from './figures/ranges-fit-their-qualifier.ts';
import { rivalFiguresShareAUnit } from './figures/rival-figures-share-a-unit.ts';
import { sharesStayWithinTheWhole } from './figures/shares-stay-within-the-whole.ts';
import { trackerReportsAreNotPeople } from './figures/tracker-reports-are-not-people.ts';
import { entitiesAreUsed } from './entities/entities-are-used.ts';
import { kindsFitTheirPlace } from './entities/kinds-fit-their-place.ts';
import { namesTellEntitiesApart } from './entities/names-tell-entities-apart.ts';
import { parentsLeadToARoot } from './entities/parents-lead-to-a-root.ts';
import { numbersInProseAreCited } from './prose/numbers-in-prose-are-cited.ts';
import { storyChartsExist } from './prose/story-charts-exist.ts';
import { storyFactsExist } from './prose/story-facts-exist.ts';
import { storyHasAReadableLength } from './prose/story-has-a-readable-length.ts';
import { storyHasItsSections } from './prose/story-has-its-sections.ts';
import { storyLinksLeadSomewhere } from './prose/story-links-lead-somewhere.ts';
import { storyTermsExist } from './prose/story-terms-exist.ts';
import type { Rule } from './rule.ts';

/** The rules by what they ask about. */
export const ruleGroups: readonly { readonly about: string; readonly rules: readonly Rule[] }[] = [
  {
    about: 'Whatever is named exists',
    rules: [
      citedSourcesExist,
      everySourceIsCited,
      copiesLeadToAnOriginal,
      namedEntitiesExist,
      disputedStatementsExist,
      statementIdsAreUnique,
      relationsLeadElsewhere,
      dependenciesJoinTwoEntities,
      nothingIsListedTwice,
    ],
  },
  {
    about: 'The record as a whole',
    rules: [
      idTellsTheStart,
      titlesAreUnique,
      identifiersNameOneIncident,
      oneFactorIsTheTrigger,
      disputedRecordsNameTheDispute,
      changesAreInOrder,
    ],
  },
  {
    about: 'Times',
    rules: [
      precisionFitsTheTime,
      intervalsRunForward,
      timelineIsInOrder,
      impactHasAStart,
      milestonesAreUnique,
      milestonesAreInOrder,
      partsLieWithinTheWhole,
      firstPublicWordIsPublic,
      sourcesAreReadAfterPublication,
      nothingIsFromTheFuture,
    ],
  },
  {
    about: 'Witnesses',
    rules: [
      weakStatementsSaySo,
      unreadSourcesDoNotStandAlone,
      machineWrittenPagesAreCalledSo,
      sourcesCanBeFound,
      addressesStandOnce,
      publishersHaveOneSpelling,
      accountsCanBeCompared,
    ],
  },
  {
    about: 'Figures of harm',
    rules: [
      moneySaysWhoseAndOfWhichYear,
      trackerReportsAreNotPeople,
      sharesStayWithinTheWhole,
      countsAreWholeNumbers,
      rangesFitTheirQualifier,
      rivalFiguresShareAUnit,
    ],
  },
  {
    about: 'Entities',
    rules: [parentsLeadToARoot, kindsFitTheirPlace, namesTellEntitiesApart, entitiesAreUsed],
  },
  {
    about: 'The story',
    rules: [
      storyHasItsSections,
      storyHasAReadableLength,
      storyFactsExist,
      storyTermsExist,
      storyChartsExist,
      storyLinksLeadSomewhere,
      numbersInProseAreCited,
    ],
  },
];

export const rules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
