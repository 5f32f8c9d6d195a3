/** How heavy and how slow may the site be? Sizes are asserted by tests; times depend on the machine and are only printed. */

const kilobyte = 1000; // bytes, compressed

export const budgets = {
  /** Everything that a record needs to be read: HTML, styles, the two preloaded fonts, script. */
  record: 100 * kilobyte,
  /** Of no page more, and of the longest record no more than this. */
  html: 120 * kilobyte,
  htmlWhereverPossible: 60 * kilobyte,
  recordScript: 15 * kilobyte,
  explorerScript: 60 * kilobyte,
  searchToFirstResult: 250 * kilobyte,
  searchMilliseconds: 300,
  /** Of 40 records. */
  checkSeconds: 2,
} as const;
