/** What is a chart: a pure function from a subject to a scene, with the list of subjects that it can draw. */
import type { Scene } from '../drawing/scene.ts';
import type { KnowledgeBase } from '../schema/knowledge-base.ts';
import type { Words } from '../words/words.ts';

export interface Frame {
  /** Width of the picture in CSS pixels; a chart is drawn anew for each width, never scaled. From 288 up. */
  readonly width: number;
  readonly words: Words;
}

export interface Chart<Subject> {
  /** Kebab-case, equal to the file name: part of the address `/charts/<id>/<subject>.svg`. */
  readonly id: string;
  readonly subjectsOf: (knowledgeBase: KnowledgeBase) => readonly { readonly id: string; readonly subject: Subject }[];
  readonly draw: (subject: Subject, frame: Frame) => Scene;
}
