import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { type Fault, lineFault, positionAt } from '#domain/fault.ts';
import { codePoint } from '#domain/text/code-points.ts';

/** A file as text, or the faults because of which it is not text. */
export interface TextFile {
  /** 64 hexadecimal digits; "" when the file cannot be read. */
  sha256: string;
  /** Null when there are faults. */
  text: string | null;
  faults: Fault[];
}

/** In bytes. An article of 50,000 words has about 400,000. */
const maxBytes = 4 * 1024 * 1024;

/**
 * Reads a file of UTF-8 with LF line ends. A file in another form is a fault, not an error. A source may also have a byte
 * order mark and carriage returns: it stays as received.
 */
export function readText(root: string, file: string): TextFile {
  const unread = (message: string): TextFile => ({ sha256: '', text: null, faults: [lineFault(file, message)] });
  let bytes: Uint8Array;
  try {
    const stats = lstatSync(`${root}/${file}`);
    if (!stats.isFile())
      return unread('Expected a regular file, found a link or device. Replace it with the file itself.');
    if (stats.size > maxBytes) return unread(`Expected at most 4 MB, found ${stats.size} bytes. Split the file.`);
    bytes = readFileSync(`${root}/${file}`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fix = code === 'ENOENT' ? 'Restore the file' : 'Correct its permissions, or restore it from git';
    return unread(`Expected a file that can be read, found the system error ${String(code)}. ${fix}.`);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults = [...checkCharacters(file, text), ...checkConflict(file, text)];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, text: faults.length === 0 ? text : null, faults };
}

const names: Partial<Record<string, string>> = {
  '\uFFFD': 'a byte that is not UTF-8',
  '\uFEFF': 'a byte order mark',
  '\r': 'a carriage return',
};

/** Reports the first byte that is not UTF-8, carriage return, or character that XML does not allow: feeds contain these texts. */
function checkCharacters(file: string, text: string): Fault[] {
  const pattern = file.endsWith('.txt') && file.includes('/sources/') ? unreadable : unreadableOrForeign;
  const index = text.search(pattern);
  if (index === -1) return [];
  const found = names[text.charAt(index)] ?? `${codePoint(text.charAt(index))}, which XML does not allow`;
  const message = `Expected UTF-8 with LF line ends, found ${found}. Save the file in this form.`;
  return [{ file, at: positionAt(text, index), message }];
}

const unreadable = /[\uFFFD\uFFFE\uFFFF\0-\x08\v\f\x0E-\x1F\x7F]/u;
const unreadableOrForeign = /[\uFFFD\uFEFF\uFFFE\uFFFF\0-\x08\v\f\r\x0E-\x1F\x7F]/u;

function checkConflict(file: string, text: string): Fault[] {
  const index = text.search(/^(?:<{7}|>{7}) /m);
  if (index === -1) return [];
  const message =
    'This line marks a merge conflict. Keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>.';
  return [{ file, at: positionAt(text, index), message }];
}
