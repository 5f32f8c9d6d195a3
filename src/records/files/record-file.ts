/** What is in one file, and which digest tells that it has changed? */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Complaint } from '../finding.ts';
import { fileText, mostBytes, tooLarge } from './file-text.ts';

export interface RecordFile {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  readonly content: { readonly text: string } | { readonly complaints: readonly Complaint[] };
}

/** Reads a file, but not one of a size that no record has. */
export function readRecordFile(root: string, file: string): RecordFile {
  const path = join(root, file);
  const { size } = lstatSync(path);
  if (size > mostBytes) return { digest: '', content: { complaints: [tooLarge(size)] } };
  const bytes = readFileSync(path);
  return { digest: createHash('sha256').update(bytes).digest('hex'), content: fileText(bytes) };
}
