/** Does a body hold only what a story may hold? Everything that is not named here is refused. */
import type { MdastNode } from 'satteri';
import type { Place } from '../../schema/story.ts';
import { refusedCharacter, refusedCharacters } from '../files/characters.ts';
import type { Complaint } from '../finding.ts';
import { refuse, type Wording } from '../refuse.ts';
import type { Refusal } from '../refusals.ts';
import { componentComplaints } from './component-complaints.ts';
import type { Components } from './components.ts';
import { linkComplaint } from './links.ts';
import { refusedNodes } from './refused-nodes.ts';

/** Lists in quotations in lists; what is deeper is an attack on the stack. */
const deepest = 16;
const mostComplaints = 100;

export const placeOf = (node: MdastNode): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Everything in a body that may not be there, in the order of the text. */
export function bodyComplaints(root: MdastNode, components: Components): readonly Complaint[] {
  const complaints: Complaint[] = [];
  let isTooDeep = false;
  const visit = (node: MdastNode, depth: number, isInLink: boolean): void => {
    if (complaints.length >= mostComplaints || isTooDeep) return;
    const complain = (rule: Refusal, wording: Wording) => {
      complaints.push(refuse(rule, placeOf(node), wording));
    };
    if (depth > deepest) {
      isTooDeep = true;
      complain('body-size', { message: `nests more than ${deepest} deep`, cure: 'write it flat' });
      return;
    }
    switch (node.type) {
      case 'root':
      case 'paragraph':
      case 'blockquote':
      case 'emphasis':
      case 'strong':
        break;
      case 'text':
      case 'inlineCode':
        for (const wording of textComplaints(node.value)) complain('character', wording);
        return;
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3) {
          const cure = 'write ## for a section, ### within one';
          complain('body-heading', { message: `is a heading of level ${node.depth}`, cure });
        }
        break;
      case 'list':
        if (node.ordered === true && (node.start ?? 1) !== 1) {
          complain('body-markdown', {
            message: `is a list that counts from ${node.start ?? ''}`,
            cure: 'count from 1',
          });
        }
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') {
          complain('body-markdown', { message: 'is a task', cure: 'write a plain list entry, without [ ]' });
        }
        break;
      case 'link': {
        const wrong = linkComplaint(node.url);
        if (wrong) complain('body-link', wrong);
        if (typeof node.title === 'string') {
          complain('body-link', { message: 'is a link with a title', cure: 'write the title in the sentence' });
        }
        break;
      }
      case 'mdxjsEsm':
        complain('body-import', { message: 'is an import or export', cure: 'remove it' });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) {
          complain('body-expression', { message: 'is an expression', cure: 'remove it; a plain brace is written \\{' });
        }
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const { rule, ...wording } of componentComplaints(node, components, isInLink)) {
          complain(rule, wording);
        }
        break;
      default: {
        const [what, cure] = (Object.hasOwn(refusedNodes, node.type) && refusedNodes[node.type]) || [
          `"${node.type}"`,
          'write plain Markdown',
        ];
        complain('body-markdown', { message: `is ${what}`, cure });
        return;
      }
    }
    if ('children' in node) {
      for (const child of node.children) visit(child, depth + 1, isInLink || node.type === 'link');
    }
  };
  visit(root, 0, false);
  return complaints;
}

/** The raw text is clean, so a bad character was written as an entity. */
const textComplaints = (text: string) => refusedCharacters(text).map(({ name }) => refusedCharacter(name));

/** The value of an expression that is nothing but one comment. */
export const isComment = (value: string) => /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(value);
