/** What do pages hand down to the components of an essay, which MDX calls without props of ours? */
declare namespace App {
  interface Locals {
    knowledgeBase: import('./schema/knowledge-base.ts').KnowledgeBase;
  }
}
