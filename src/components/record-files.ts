/** In which files can a record be taken away? Whatever the files of `exports/` offer: found by glob. */
import type { RecordFile } from '../exports/record-file.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../exports/*.ts', { eager: true });

const isRecordFile = (value: unknown): value is RecordFile =>
  typeof value === 'object' && value !== null && 'mediaType' in value && 'of' in value;

export const recordFiles: readonly RecordFile[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([, module]) => Object.values(module).filter(isRecordFile));
