/** What does one run of the reader remember, besides the records: complaints, places, digests? */
import type { Place } from '../schema/story.ts';
import type { Components } from './contain/components.ts';
import { containBody, type Contained } from './contain/contain-body.ts';
import { readRecordFile } from './files/record-file.ts';
import { compareFindings, type Complaint, type Finding } from './finding.ts';
import { refuse, wholeFile } from './refuse.ts';
import { readYaml, type YamlReading } from './yaml/read-yaml.ts';

export interface ReadOptions {
  /** Folder of the repository, which holds `content/`. */
  readonly root: string;
  /** What "today" means to the rules; the day of the latest revision when it is not given. `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Called before a file goes to a parser, and with nothing after the last one, so that a death can be blamed. */
  readonly announce?: (file: string | undefined) => void;
  /** Files on which the parser has died or hung before: refused, not parsed. */
  readonly deadly?: ReadonlySet<string>;
}

/** A file with thousands of mistakes has one, made thousands of times. */
const mostFindings = 100;

export class Reading {
  readonly #options: ReadOptions;
  readonly #findings = new Map<string, Finding[]>();
  /** Trees with places are large and seldom asked for: the text is kept, and read again for a breach. */
  readonly #sources = new Map<string, string>();
  readonly #readings = new Map<string, YamlReading>();
  readonly digests = new Map<string, string>();

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  complain(file: string, complaints: readonly Complaint[]): void {
    const known = this.#findings.get(file) ?? [];
    this.#findings.set(file, known);
    for (const complaint of complaints) known.push({ file, ...complaint });
  }

  isClean(file: string): boolean {
    return (this.#findings.get(file)?.length ?? 0) === 0;
  }

  /** The text of a file, if layer 0 has nothing against it. */
  text(file: string): string | undefined {
    const { digest, content } = readRecordFile(this.#options.root, file);
    this.digests.set(file, digest);
    if ('text' in content) return content.text;
    this.complain(file, content.complaints);
    return undefined;
  }

  yaml(file: string, source: string): YamlReading | undefined {
    if (!this.#mayParse(file)) return undefined;
    const outcome = readYaml(source);
    if ('reading' in outcome) {
      this.#sources.set(file, source);
      return outcome.reading;
    }
    this.complain(file, outcome.complaints);
    return undefined;
  }

  body(file: string, source: string, components: Components): Contained {
    if (!this.#mayParse(file)) return { complaints: [] };
    const contained = containBody(source, components);
    if ('complaints' in contained) this.complain(file, contained.complaints);
    return contained;
  }

  /** Where a field of a file stands; its beginning if the file could not be read as YAML. */
  placeOf(file: string, path: readonly (string | number)[]): Place {
    let reading = this.#readings.get(file);
    if (!reading) {
      const outcome = readYaml(this.#sources.get(file) ?? '');
      if (!('reading' in outcome)) return wholeFile;
      reading = outcome.reading;
      this.#readings.set(file, reading);
    }
    return reading.placeOf(path);
  }

  /** All findings in order, and of a file with too many the first ones. */
  findings(): Finding[] {
    return [...this.#findings.values()]
      .flatMap((found) => {
        const sorted = found.sort(compareFindings);
        const next = sorted[mostFindings];
        if (!next) return sorted;
        const more = refuse('file-many-findings', next, {
          message: `has ${sorted.length - mostFindings} more findings`,
          cure: 'mend the first ones and run the check again',
        });
        return [...sorted.slice(0, mostFindings), { file: next.file, ...more }];
      })
      .sort(compareFindings);
  }

  #mayParse(file: string): boolean {
    if (this.#options.deadly?.has(file) === true) {
      if (this.isClean(file)) this.complain(file, [deadly]);
      return false;
    }
    this.#options.announce?.(file);
    return true;
  }
}

const deadly = refuse('parser-crash', wholeFile, {
  message: 'kills or hangs the parser',
  cure: 'write it more plainly, and report this: the check has a gap',
});
