/** What is one complaint of the check, whichever layer found it? */

/** A complaint about a file that need not know its own name. */
export interface Complaint {
  /** 1-based; 1:1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** `timeline[3].at`, or empty. */
  readonly path: string;
  /** Kebab-case code of the layer or integrity rule that found it. */
  readonly rule: string;
  readonly message: string;
  readonly cure: string;
}

export interface Finding extends Complaint {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
}

/** In the order of file, line, column, rule: the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  const texts = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return (
    texts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    texts(a.rule, b.rule) ||
    texts(a.path, b.path) ||
    texts(a.message, b.message)
  );
}

/** `["timeline", 3, "at"]` as it is printed: `timeline[3].at`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
