/** Which questions do we ask on the way through a record? Questions only: every answer is a statement of the record. */
import type { ReplayScript } from '../analysis/replay-questions.ts';

/** By id of the incident; a record without a script is asked what can be told from its milestones. */
export const replayScripts: Readonly<Record<string, ReplayScript>> = {
  '2024-07-19-crowdstrike-channel-file-291': {
    prompts: [
      {
        after: 'australia-first-effects',
        question:
          'Computers stop on several continents, and it is not sure that anybody has said in public why. Yours still run. Do you touch them?',
        shows: ['release', 'content-reverted', 'customer-alert'],
      },
      {
        after: 'us-carriers-ask-for-ground-stops',
        question:
          'You answer for emergency calls, flights or patients, and you may not have read a word about the cause. Whom do you ask, and what do you tell those who depend on you?',
        shows: ['cis-mails-repair-steps', 'nhs-says-emis-is-failing', 'alaska-emergency-calls-restored'],
      },
      {
        after: 'ceo-post',
        question:
          'The head of the company says that the fault has been mended. Suppose that your machines still crash at every start: how long do you plan for, and with whom?',
        shows: ['repair-by-hand', 'recovery-tool', 'sensors-97-per-cent', 'sensors-99-per-cent'],
      },
    ],
  },
  '2025-03-01-microsoft-365-authentication-outage': {
    causePublic: 'declared-resolved',
    prompts: [
      {
        after: 'reports-peak',
        question:
          'Thousands report that they cannot get in, and Microsoft has said nothing yet that anybody could read. What do you check first, and what do you tell your users?',
        shows: ['admin-centre-report', 'first-post-on-x', 'impact-ends-by-microsoft'],
      },
      {
        after: 'revert-announced',
        question:
          'Microsoft says that it has taken back the code that it suspects. When do you tell your users that it is over?',
        shows: ['impact-ends-by-microsoft', 'recovery-reported', 'declared-resolved'],
      },
    ],
  },
  '2025-07-09-outlook-exchange-online-mailbox-access': {
    causePublic: 'root-cause-notice',
    prompts: [
      {
        after: 'authentication-suspected',
        question:
          'The status page names a suspect and no remedy. What do you tell people who need their mail today, and when will you speak to them again?',
        shows: ['licence-message', 'cause-identified', 'first-fix-begins'],
      },
      {
        after: 'faster-than-expected',
        question:
          'The fix is said to go out faster than expected. Do you wait for it, or prepare for a day without mail?',
        shows: ['next-update-due', 'first-fix-found-faulty', 'relayed-closure'],
      },
      {
        after: 'root-cause-notice',
        question: 'A faster way of deployment is being considered. What speaks for it, and what against?',
        shows: [
          'slow-safe-roll-out',
          'faulty-first-fix',
          'expedited-deployment-begins',
          'most-infrastructure-repaired',
        ],
      },
    ],
  },
};
