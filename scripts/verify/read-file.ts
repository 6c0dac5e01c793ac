import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import type { Fault } from '../../src/domain/fault.ts';

/** The longest file that is read, in bytes: a mistake for a picture or a database, not a limit on articles (50,000 words are 0.4 MB). */
const maxBytes = 4 * 1024 * 1024;

/** A file of `content/` as text, with whatever keeps it from being read. */
export interface TextFile {
  file: string;
  bytes: Uint8Array;
  /** "" when the file cannot be read at all. */
  sha256: string;
  /** Null when no parser should see it; the faults say why. */
  text: string | null;
  /** The text as far as it can be read, faults and all. */
  decoded: string;
  faults: Fault[];
}

/** Read a file as UTF-8 and refuse what no parser should see. */
export function readTextFile(root: string, file: string): TextFile {
  let bytes: Uint8Array;
  try {
    // A link may lead anywhere, a pipe may never end: neither is opened.
    const stats = lstatSync(`${root}/${file}`);
    if (!stats.isFile()) return unread(file, 'expected a file of its own, found a folder or link');
    if (stats.size > maxBytes)
      return unread(file, `expected at most 4 MB, found ${String(stats.size)} bytes`, 'split it or remove it');
    bytes = readFileSync(`${root}/${file}`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return unread(file, 'expected this file, found nothing');
    return unread(file, `expected a file that may be read, found ${String(code)}`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults = [...checkEncoding(file, decoded), ...checkConflict(file, decoded)];
  return { file, bytes, sha256, text: faults.length === 0 ? decoded : null, decoded, faults };
}

const unread = (file: string, what: string, fix = 'put the file there'): TextFile => ({
  file,
  bytes: new Uint8Array(),
  sha256: '',
  text: null,
  decoded: '',
  faults: [{ file, at: { line: 1, column: 1 }, message: `${what}; ${fix}.` }],
});

function checkEncoding(file: string, text: string): Fault[] {
  // What is no text, and the characters that XML cannot carry.
  const at = text.search(/[\uFFFD\uFEFF\uFFFE\uFFFF\0-\x08\v\f\r\x0E-\x1F\x7F]/u);
  if (at === -1) return [];
  const before = Array.from(text.slice(0, at));
  const found: Partial<Record<string, string>> = {
    '\uFFFD': 'a byte that is not UTF-8',
    '\uFEFF': 'a byte order mark',
    '\r': 'a carriage return',
    '\0': 'a NUL',
  };
  const character = text.charAt(at);
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const position = {
    line: before.filter((c) => c === '\n').length + 1,
    column: before.length - before.lastIndexOf('\n'),
  };
  const what = found[character] ?? `U+${code}, which no feed can carry`;
  return [{ file, at: position, message: `expected UTF-8 with LF line ends, found ${what}; save the file so.` }];
}

function checkConflict(file: string, text: string): Fault[] {
  const index = text.split('\n').findIndex((line) => /^(?:<{7}|>{7}) /.test(line));
  if (index === -1) return [];
  const message = 'this line marks a merge conflict; keep one of the two versions and remove the markers.';
  return [{ file, at: { line: index + 1, column: 1 }, message }];
}
