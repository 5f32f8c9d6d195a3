/** Where is a code of the check explained, with examples? */
import { repository } from '../../repository.ts';

/** Path from the root of the repository. */
export const helpPage = (code: string): string => `docs/checks/${code}.md`;

/** The same page for somebody who has no copy of the repository at hand. */
export const helpAddress = (code: string): string => `${repository}/blob/main/${helpPage(code)}`;
