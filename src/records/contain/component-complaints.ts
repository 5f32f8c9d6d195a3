/** Is a component one that the site hands in, in its place, with its attributes and nothing inside? */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearestTo, quoted } from '../../integrity/wording.ts';
import { refusedCharacters } from '../files/characters.ts';
import type { Wording } from '../refuse.ts';
import type { Refusal } from '../refusals.ts';
import type { Component, Components } from './components.ts';

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

type Complaint = Wording & { readonly rule: Refusal };

/** Complaints about one tag, without its place, which is that of the tag. */
export function componentComplaints(node: ComponentNode, known: Components, isInLink: boolean): readonly Complaint[] {
  const { name } = node;
  const list = `the components are ${Object.keys(known).join(', ')}`;
  if (name === null) return [{ rule: 'body-component', message: '"<>" is a fragment', cure: `remove it; ${list}` }];
  const component = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!component) {
    const nearest = nearestTo(name, Object.keys(known));
    const guess = nearest === undefined ? '' : `did you mean <${nearest} />? `;
    const cure = `${guess}${list}; a plain "<" is written \\<`;
    return [{ rule: 'body-component', message: `"<${name.slice(0, 60)}>" is not a component of a body`, cure }];
  }
  return [...placeComplaints(node, name, component, isInLink), ...attributeComplaints(node, name, component)];
}

function placeComplaints(node: ComponentNode, name: string, component: Component, isInLink: boolean): Complaint[] {
  const complaints: Complaint[] = [];
  if (node.children.length > 0) {
    const cure = `close it at once, <${name} />`;
    complaints.push({ rule: 'body-content', message: `<${name}> holds content`, cure });
  }
  const stands = node.type === 'mdxJsxTextElement' ? 'in a sentence' : 'on a line of its own';
  if (isInLink) {
    const cure = 'write it after the link';
    complaints.push({ rule: 'body-place', message: `<${name} /> stands inside a link`, cure });
  } else if (stands !== component.stands) {
    const cure =
      component.stands === 'in a sentence'
        ? 'move it to the end of the line before, or into the sentence; on its own line it breaks the paragraph'
        : 'give it a line of its own, with an empty line before and after';
    complaints.push({ rule: 'body-place', message: `<${name} /> stands ${stands}`, cure });
  }
  return complaints;
}

function attributeComplaints(node: ComponentNode, name: string, component: Component): Complaint[] {
  const needed = component.attributes;
  const usage = `write <${[name, ...Object.entries(needed).map(([key, { example }]) => `${key}="${example}"`)].join(' ')} />`;
  const complaint = (message: string): Complaint => ({ rule: 'body-attribute', message, cure: usage });
  const complaints: Complaint[] = [];
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      complaints.push(complaint(`<${name}> spreads attributes`));
      continue;
    }
    const { name: key, value } = attribute;
    const rule = Object.hasOwn(needed, key) ? needed[key] : undefined;
    if (!rule) complaints.push(complaint(`<${name}> has no attribute ${quoted(key)}`));
    else if (seen.has(key)) complaints.push(complaint(`<${name}> has "${key}" twice`));
    else if (typeof value !== 'string') complaints.push(complaint(`"${key}" of <${name}> is not a text in quotes`));
    else if (!rule.fits(value) || refusedCharacters(value).length > 0) {
      complaints.push(complaint(`"${key}" of <${name}> is ${quoted(value)}`));
    }
    seen.add(key);
  }
  for (const key of Object.keys(needed)) {
    if (!seen.has(key)) complaints.push(complaint(`<${name}> lacks "${key}"`));
  }
  return complaints;
}
