/** Did every file of the search index arrive whole? Pagefind keeps most failures to itself and then finds nothing. */

/** `missing`: there is no index here. `broken`: a file of it is not what it should be, or did not come. */
export class IndexFault extends Error {
  readonly kind: 'missing' | 'broken';

  constructor(kind: IndexFault['kind'], file: string, cause?: unknown) {
    super(`${file} of the search index is ${kind}`, { cause });
    this.kind = kind;
  }
}

/** Every packed file of the index begins with this, once unpacked. */
const signature = new TextEncoder().encode('pagefind_dcd');

const isSigned = (bytes: Uint8Array): boolean => signature.every((byte, position) => bytes[position] === byte);

/** The content of a packed file; the checksum of gzip tells whether it is whole. Some hosts unpack by themselves. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (isSigned(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = new Uint8Array(await new Response(stream).arrayBuffer());
  if (!isSigned(content)) throw new TypeError('no signature');
  return content;
}

/** Data, as against the program that asks for them. */
const isData = (file: string): boolean => /\.(?:pf_[a-z]+|pagefind|json)$/.test(file);

/** The answer as Pagefind may have it: packed files unpacked, anything else that is not in order refused. */
async function checked(response: Response, file: string): Promise<Response> {
  if (!response.ok) throw new IndexFault('broken', file, response.status);
  if (file.endsWith('.json')) {
    await response.clone().json();
    return response;
  }
  return new Response(await unpacked(new Uint8Array(await response.arrayBuffer())));
}

/**
 * Checks what this page loads from `folder`, and reports the first failure of each file.
 * Pagefind offers no other way in, so this stands in front of the page's own `fetch`.
 */
export function watchIndexFiles(folder: string, report: (fault: IndexFault) => void): void {
  const load = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const { pathname } = new URL(address, document.baseURI);
    const file = pathname.slice(folder.length);
    if (!pathname.startsWith(folder) || !isData(file)) return load(input, init);
    try {
      return await checked(await load(input, init), file);
    } catch (error) {
      const fault = error instanceof IndexFault ? error : new IndexFault('broken', file, error);
      report(fault);
      throw fault;
    }
  };
}
