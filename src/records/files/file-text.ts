/** Is a file text that every reader, editor and parser sees alike? */
import { isUtf8 } from 'node:buffer';
import type { Complaint } from '../finding.ts';
import { placeAt, refuse, wholeFile } from '../refuse.ts';
import { refusedCharacter, refusedCharacters } from './characters.ts';

/** A record with 60 events and a story has 40 kB. */
export const mostBytes = 200_000;

/** Markdown and YAML parsers take time with the square of some lines. */
const longestLine = 4000;

const lineFeed = 0x0a;

/** The text of a file, or why it is refused before any parser sees it. */
export function fileText(bytes: Buffer): { readonly text: string } | { readonly complaints: readonly Complaint[] } {
  if (bytes.length > mostBytes) return { complaints: [tooLarge(bytes.length)] };
  if (!isUtf8(bytes)) return { complaints: [notUtf8(bytes)] };
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = bytes.subarray(hasMark ? 3 : 0).toString('utf8');
  const complaints = [...(hasMark ? [byteOrderMark] : []), ...complaintsOf(text)];
  return complaints.length > 0 ? { complaints } : { text };
}

export function tooLarge(size: number): Complaint {
  return refuse('file-size', wholeFile, {
    message: `has ${size} bytes, more than the ${mostBytes} allowed`,
    cure: 'shorten it',
  });
}

const byteOrderMark = refuse('file-byte-order-mark', wholeFile, {
  message: 'begins with a byte order mark',
  cure: 'save it as UTF-8 without one',
});

function complaintsOf(text: string): Complaint[] {
  const complaints: Complaint[] = [];
  const firstReturn = text.indexOf('\r');
  if (firstReturn >= 0) {
    complaints.push(
      refuse('file-line-ending', placeAt(text, firstReturn), {
        message: 'holds a carriage return',
        cure: 'save it with line feeds only (LF)',
      }),
    );
  }
  for (const { offset, name } of refusedCharacters(text.replaceAll('\r', ' '))) {
    complaints.push(refuse('character', placeAt(text, offset), refusedCharacter(name)));
    if (complaints.length > 20) break;
  }
  if (!text.endsWith('\n')) {
    complaints.push(
      refuse('file-final-newline', placeAt(text, text.length), {
        message: 'does not end in a line feed',
        cure: 'end the last line with one',
      }),
    );
  }
  text.split('\n').forEach((line, index) => {
    if (line.length <= longestLine) return;
    complaints.push(
      refuse(
        'file-long-line',
        { line: index + 1, column: longestLine + 1 },
        {
          message: `is a line of ${line.length} characters, more than the ${longestLine} allowed`,
          cure: 'break it into several',
        },
      ),
    );
  });
  return complaints;
}

/** A sequence of UTF-8 never runs over a line feed, so the first bad line holds the first bad byte. */
function notUtf8(bytes: Buffer): Complaint {
  let line = 1;
  let start = 0;
  let end = bytes.indexOf(lineFeed);
  while (end >= 0 && isUtf8(bytes.subarray(start, end))) {
    line += 1;
    start = end + 1;
    end = bytes.indexOf(lineFeed, start);
  }
  const bad = bytes.subarray(start, end < 0 ? bytes.length : end);
  let valid = 0;
  let invalid = bad.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (canBeContinued(bad.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  const place = { line, column: new TextDecoder().decode(bad.subarray(0, valid), { stream: true }).length + 1 };
  return refuse('file-encoding', place, { message: 'is not valid UTF-8', cure: 'save it as UTF-8' });
}

/** True when some bytes after these would make valid UTF-8: the last letter may be incomplete. */
function canBeContinued(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
