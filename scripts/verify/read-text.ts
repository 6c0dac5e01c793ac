import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import type { Fault } from '#domain/fault.ts';
import { positionAt } from '#domain/position.ts';

/** A file as text, with the faults that keep it from being read. */
export interface TextFile {
  /** "" when there is no file that can be read. */
  sha256: string;
  /** Null when there are faults. */
  text: string | null;
  faults: Fault[];
}

/** The longest file that is read, in bytes: longer ones are no texts. An article of 50,000 words has 400,000. */
const maxBytes = 4 * 1024 * 1024;

/** Reads a file of UTF-8 with LF line ends. */
export function readText(root: string, file: string): TextFile {
  const start = { line: 1, column: 1 };
  const unread = (message: string): TextFile => ({ sha256: '', text: null, faults: [{ file, at: start, message }] });
  let bytes: Uint8Array;
  try {
    const stats = lstatSync(`${root}/${file}`);
    if (!stats.isFile())
      return unread('expected a regular file, found a link or device; replace it by the file itself.');
    if (stats.size > maxBytes)
      return unread(`expected at most 4 MB, found ${String(stats.size)} bytes; split the file.`);
    bytes = readFileSync(`${root}/${file}`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return unread(`expected a file that can be read, found ${String(code)}; restore the file or its permissions.`);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults = [...checkCharacters(file, text), ...checkConflict(file, text)];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, text: faults.length === 0 ? text : null, faults };
}

const described: Partial<Record<string, string>> = {
  '\uFFFD': 'a byte that is not UTF-8',
  '\uFEFF': 'a byte order mark',
  '\r': 'a carriage return',
};

/** The first character that is not text, or that XML cannot contain. */
function checkCharacters(file: string, text: string): Fault[] {
  const index = text.search(/[\uFFFD\uFEFF\uFFFE\uFFFF\0-\x08\v\f\r\x0E-\x1F\x7F]/u);
  if (index === -1) return [];
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  const found = described[text.charAt(index)] ?? `U+${code}, which no feed can contain`;
  const message = `expected UTF-8 with LF line ends, found ${found}; save the file in this form.`;
  return [{ file, at: positionAt(text, index), message }];
}

function checkConflict(file: string, text: string): Fault[] {
  const index = text.search(/^(?:<{7}|>{7}) /m);
  if (index === -1) return [];
  const message = 'this line marks a merge conflict; keep one of the two versions and remove the markers.';
  return [{ file, at: positionAt(text, index), message }];
}
