/** What do pages hand down to the components of an essay, which MDX calls without props of ours? */
import type { KnowledgeBase } from './schema/knowledge-base.ts';

declare global {
  namespace App {
    interface Locals {
      knowledgeBase: KnowledgeBase;
    }
  }
}
