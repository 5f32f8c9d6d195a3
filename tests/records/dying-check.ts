// A stand-in for the check: it dies, hangs or fails over a file as its name says, unless that file is already known.
import { writeSync } from 'node:fs';

const [root = '', , ...deadly] = process.argv.slice(2);
for (const file of root.split(',')) {
  if (deadly.includes(file)) continue;
  writeSync(3, `${file}\n`);
  if (file.startsWith('kills')) process.abort();
  if (file.startsWith('hangs')) for (;;);
  if (file.startsWith('fails')) throw new Error('a mistake of our own');
  if (file === 'after-the-files') {
    writeSync(3, '\n');
    process.abort();
  }
}
process.stdout.write(JSON.stringify({ findings: deadly, counts: {} }));
