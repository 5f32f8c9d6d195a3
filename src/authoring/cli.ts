/** How does somebody begin a record? By answering a few questions, in a terminal or as flags. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { human } from '../records/reporters/human.ts';
import { readCollection } from '../records/read-collection.ts';
import { entityKinds } from '../vocabulary/entity-kinds.ts';
import { draftOf, incidentIdOf } from './draft.ts';
import { complaintAbout, questions, type Answers, type Flag } from './questions.ts';

const help = `Begins the record of an incident: writes a valid draft with comments that teach, and overwrites nothing.

  npm run new                    asks
  npm run new -- --title "…" …   takes the answers as flags and asks for the rest; without a terminal all are needed

${questions.map(({ flag, asks, example }) => `  --${flag.padEnd(17)} ${asks}: ${example}`).join('\n')}
  --root              folder that holds content/; default: the current one
  --help              this text

Exit code: 0 written, 1 not written, 2 an answer is missing or cannot be used.
`;

/** An answer that is missing or cannot be used: said without a trace of the program. */
class Unusable extends Error {}

async function ask(given: Readonly<Record<string, unknown>>): Promise<Answers> {
  const complaints = questions.flatMap((question) => {
    const text = given[question.flag];
    if (typeof text !== 'string')
      return process.stdin.isTTY ? [] : [`--${question.flag} is missing; ${question.asks}: ${question.example}`];
    const complaint = complaintAbout(question, text);
    return complaint === undefined ? [] : [`--${question.flag} ${JSON.stringify(text)} ${complaint}`];
  });
  if (complaints.length > 0) throw new Unusable(complaints.join('\n'));
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Partial<Record<Flag, string>> = {};
  try {
    for (const question of questions) {
      let text = given[question.flag];
      while (typeof text !== 'string') {
        const written = (await terminal.question(`${question.asks}\n  (${question.example}): `)).trim();
        const complaint = complaintAbout(question, written);
        if (complaint === undefined) text = written;
        else process.stderr.write(`  ${JSON.stringify(written)} ${complaint}\n`);
      }
      answers[question.flag] = text;
    }
  } finally {
    terminal.close();
  }
  return answers as Answers;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }])),
      root: { type: 'string', default: process.cwd() },
      help: { type: 'boolean', default: false },
    },
  });
  if (values['help']) {
    console.log(help);
    return 0;
  }
  const root = String(values['root']);
  const answers = await ask(values);
  const files = draftOf(answers, {
    today: new Date().toISOString().slice(0, 10),
    hasEntity: (id) => entityKinds.some(({ folder }) => existsSync(join(root, `content/${folder}/${id}.yml`))),
  });
  const folder = join(root, `content/incidents/${incidentIdOf(answers)}`);
  try {
    // Fails where the folder is there already, also when two start at once.
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(
      `${folder} is there already; nothing was written. Choose another --name, or edit the record that is there.`,
    );
    return 1;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
    console.log(`wrote ${path}`);
  }
  const { findings } = await readCollection({ root });
  const own = findings.filter(({ file }) => files.has(file));
  if (own.length > 0) console.log(`\nStill to mend:\n${human(own)}`);
  console.log(
    '\nNow write it: CONTRIBUTING.md shows a record with notes, and "npm run check" names whatever does not fit.',
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(
    error instanceof Unusable
      ? error.message
      : `Nothing could be written: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
