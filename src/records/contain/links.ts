/** Where may a link of a body lead? */
import { address } from '../../schema/text.ts';
import { refusedCharacters } from '../files/characters.ts';
import type { Wording } from '../refuse.ts';

const anchor = /^#[a-z0-9]+(?:-[a-z0-9]+)*$/;
const mail = /^mailto:[A-Za-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** No scheme, no host, no root: `../x/#y`. */
const relative = /^(?:\.{1,2}\/)*(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?(?:#[a-z0-9-]+)?$/;

/** What is wrong with an address as a reader would follow it (entities decoded), or nothing. */
export function linkComplaint(target: string): Wording | undefined {
  const isKnown = anchor.test(target) || mail.test(target) || (target !== '' && relative.test(target));
  if (isKnown) return undefined;
  const shown = `the link to "${target.length > 80 ? `${target.slice(0, 79)}…` : target}"`;
  if (/[\s\\"<>^`{|}]/.test(target) || refusedCharacters(target).length > 0) {
    return { message: `${shown} holds a character that addresses do not hold`, cure: 'write it as %20 and the like' };
  }
  if (/^https?:\/\//i.test(target)) {
    const parsed = address.safeParse(target);
    if (parsed.success) return undefined;
    const [wrong, cure] = (parsed.error.issues[0]?.message ?? '').split('; ');
    const isTooLong = wrong?.startsWith('Too big') === true;
    if (isTooLong) return { message: `${shown} is longer than 600 characters`, cure: 'link to a shorter address' };
    return { message: `${shown} ${wrong ?? 'is malformed'}`, cure: cure ?? 'write "https://example.org/page"' };
  }
  return {
    message: `${shown} leads neither to http(s), mailto, an anchor nor a relative address`,
    cure: 'write "https://example.org/page", "mailto:name@example.org", "#id" or "../name/"',
  };
}
