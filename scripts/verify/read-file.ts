import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Fault } from '../../src/domain/fault.ts';
import { checkLimits } from './limits.ts';

/** A file of `content/` as text, with whatever keeps it from being read. */
export interface TextFile {
  file: string;
  bytes: Uint8Array;
  sha256: string;
  /** Null when the file cannot be used as text; the faults say why. */
  text: string | null;
  faults: Fault[];
}

/** Read a file as UTF-8 and refuse what no parser should see. */
export function readTextFile(root: string, file: string): TextFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(`${root}/${file}`);
  } catch (error) {
    const faults = [
      {
        file,
        at: { line: 1, column: 1 },
        message: `the file cannot be read (${String((error as NodeJS.ErrnoException).code)}); check that it is a file and may be read.`,
      },
    ];
    return { file, bytes: new Uint8Array(), sha256: '', text: null, faults };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults = [...checkEncoding(file, text), ...checkLimits(file, bytes, text)];
  return { file, bytes, sha256, text: faults.length === 0 ? text : null, faults };
}

function checkEncoding(file: string, text: string): Fault[] {
  const at = text.search(/\uFFFD|\uFEFF|\r|\0/u);
  if (at === -1) return [];
  const before = Array.from(text.slice(0, at));
  const found = {
    '\uFFFD': 'a byte that is not UTF-8',
    '\uFEFF': 'a byte order mark',
    '\r': 'a carriage return',
    '\0': 'a NUL',
  };
  const position = {
    line: before.filter((c) => c === '\n').length + 1,
    column: before.length - before.lastIndexOf('\n'),
  };
  const what = found[text[at] as keyof typeof found];
  return [{ file, at: position, message: `expected UTF-8 with LF line ends, found ${what}; save the file so.` }];
}
