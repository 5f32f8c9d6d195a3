/** When does a reader who waits get told? */

/** A wait of this length is noticed. Milliseconds. */
const noticed = 1_000;
/** Long enough for 250 kB over a bad mobile line. Milliseconds. */
const tooLong = 30_000;

/** The result of `work`, however late; `slow` and `late` are called if it is not there by then. */
export async function withPatience<T>(work: Promise<T>, slow: () => void, late: () => void): Promise<T> {
  const timers = [setTimeout(slow, noticed), setTimeout(late, tooLong)];
  try {
    return await work;
  } finally {
    timers.forEach(clearTimeout);
  }
}
