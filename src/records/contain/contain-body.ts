/** Can a body be trusted? All that is asked of it, in order: tree, walk, proof. */
import type { MdastNode } from 'satteri';
import type { Complaint } from '../finding.ts';
import type { Components } from './components.ts';
import { mask } from './mask.ts';
import { parseBody } from './parse-body.ts';
import { proofComplaints } from './proof.ts';
import { bodyComplaints } from './walk.ts';

export type Contained = { readonly tree: MdastNode } | { readonly complaints: readonly Complaint[] };

/** The tree of a body that holds no code, or every reason why it is refused. */
export function containBody(body: string, components: Components): Contained {
  const parsed = parseBody(body);
  if (!('tree' in parsed)) return parsed;
  const isEcho = ({ message }: Complaint) => parsed.complaints.length > 0 && message.includes(mask);
  const walked = bodyComplaints(parsed.tree, components).filter((complaint) => !isEcho(complaint));
  const complaints = [...parsed.complaints, ...walked];
  if (complaints.length > 0) return { complaints };
  const proof = proofComplaints(body, components);
  return proof.length > 0 ? { complaints: proof } : { tree: parsed.tree };
}
