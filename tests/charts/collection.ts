/** The records as they stand under content/, so that every chart is tried on every subject there is. */
import { join } from 'node:path';
import { readCollection } from '../../src/records/read-collection.ts';

export const { knowledgeBase } = await readCollection({ root: join(import.meta.dirname, '../..') });
