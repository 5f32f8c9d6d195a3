/** How is the search index opened, and how does a failure of it become known? */
import { routes } from '../../routes.ts';
import { IndexFault, watchIndexFiles } from './index-files.ts';
import type { PageIndex } from './index-of-pages.ts';

/** The module `pagefind.js`, as far as it is used here. */
interface Pagefind {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    /** A worker would be started from an address, which Trusted Types forbid. */
    readonly noWorker: true;
    readonly excerptLength: number;
    /** Put where an excerpt is cut. */
    readonly excerptEllipsis: string;
  }) => PageIndex & {
    readonly filters: () => Promise<unknown>;
    readonly preload: PageIndex['search'];
  };
}

/** Words of an excerpt: two lines on a wide page, four on a phone. */
const excerptLength = 24;

let tries = 0;
let reportFault: (fault: IndexFault) => void = () => undefined;

async function load(folder: string): Promise<Pagefind> {
  // A browser keeps a module that failed to load; another address makes it try again.
  const address = `${folder}pagefind.js${tries > 1 ? `?${tries}` : ''}`;
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch (error) {
    const exists = await fetch(address, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => true,
    );
    throw new IndexFault(exists ? 'broken' : 'missing', 'pagefind.js', error);
  }
}

/**
 * The index, ready to be asked. Opening and every search reject with an IndexFault as soon as a file turns out to be
 * bad, even where Pagefind itself would go on and find nothing.
 */
export async function openIndex(): Promise<PageIndex> {
  const folder = routes.searchIndex();
  tries += 1;
  if (tries === 1) watchIndexFiles(folder, (fault) => reportFault(fault));
  const fault = new Promise<never>((_, reject) => (reportFault = reject));
  fault.catch(() => undefined);

  const { createInstance } = await load(folder);
  const pagefind = createInstance({
    basePath: folder,
    baseUrl: routes.home(),
    noWorker: true,
    excerptLength,
    excerptEllipsis: '…',
  });
  // Without them Pagefind counts nothing per filter; they come while the words of the question do.
  const filters = pagefind.filters();
  filters.catch(() => undefined);
  return {
    async search(term, question) {
      const answer = Promise.all([filters, pagefind.preload(term, question)]).then(() =>
        pagefind.search(term, question),
      );
      const { results, filters: counts } = await Promise.race([fault, answer]);
      return {
        filters: counts,
        results: results.map(({ id, data }) => ({ id, data: () => Promise.race([fault, data()]) })),
      };
    },
  };
}
