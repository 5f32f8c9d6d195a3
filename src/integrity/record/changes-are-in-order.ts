/** Do the dates of a record's own history agree? */
import { inEachIncident, type RecordBreach } from '../each-incident.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const changesAreInOrder: Rule = {
  id: 'changes-are-in-order',
  states: 'The changes of a record run from the day of its creation to the day of its revision, oldest first.',
  check: inEachIncident(({ created, revised, changes }) => {
    const breaches: RecordBreach[] = [];
    const add = (path: (string | number)[], message: string, cure: string) =>
      breaches.push({ part: 'front-matter', path, message, cure });
    if (created > revised)
      add(
        ['revised'],
        `${quoted(revised)} is before the record was created`,
        `write ${quoted(created)} or a later day`,
      );
    changes.forEach(({ date }, index) => {
      const before = index === 0 ? created : changes[index - 1]?.date;
      if (before === undefined || date >= before) return;
      if (index === 0)
        add(
          ['changes', 0, 'date'],
          `${quoted(date)} is before the record was created, ${quoted(created)}`,
          'correct one of the two',
        );
      else
        add(
          ['changes', index, 'date'],
          `${quoted(date)} is before the change above it, ${quoted(before)}`,
          'put the changes in order of date, oldest first',
        );
    });
    const last = changes.at(-1);
    if (last !== undefined && last.date !== revised)
      add(
        ['revised'],
        `${quoted(revised)} is not the date of the last change, ${quoted(last.date)}`,
        `write ${quoted(last.date)}, or add the change of ${revised}`,
      );
    return breaches;
  }),
};
