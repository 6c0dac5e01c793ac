import { codePoint } from '#domain/text/code-points.ts';

/** A file to import as text or as a page, or the sentence that says why it is refused. */
export type ReadInput =
  { kind: 'text'; text: string } | { kind: 'page'; html: string } | { kind: 'refused'; why: string };

const maxTextBytes = 4 * 1024 * 1024;
const maxPageBytes = 10 * 1024 * 1024;
const pageStart = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const forbidden = /[\uFFFE\uFFFF\0-\x08\v\f\x0E-\x1F\x7F]/u;

/**
 * Decides what a file is: a page if it begins as HTML, else a text. It refuses what cannot become a source.
 * @example readInput(new TextEncoder().encode('Judul\n\nIsi.')) // { kind: 'text', text: 'Judul\n\nIsi.' }
 */
export function readInput(bytes: Uint8Array): ReadInput {
  if (bytes.length > maxPageBytes)
    return refused(`The file has ${megabytes(bytes)} MB. Import at most 10 MB: save only the article.`);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const isPage = pageStart.test(start.replace(/^ï»¿/u, ''));
  const text = decode(bytes, isPage ? (/charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ?? 'utf-8') : 'utf-8');
  if (text === null)
    return refused(
      'The file is not UTF-8, or it is no text. Save it as UTF-8, for example with: iconv -f windows-1252 -t utf-8 FILE.',
    );
  if (text.trim() === '') return refused('The file is empty. Save the text of the article in it.');
  if (isPage) return { kind: 'page', html: text };
  const character = forbidden.exec(text)?.[0];
  if (character !== undefined)
    return refused(`The file contains ${codePoint(character)}, so it is binary or damaged. Save it as plain text.`);
  if (/<script\b/iu.test(text))
    return refused('The text contains a script. Save the whole page as .html, or remove the script.');
  if (bytes.length > maxTextBytes)
    return refused(`The text has ${megabytes(bytes)} MB. A source has at most 4 MB: split the file.`);
  return { kind: 'text', text };
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const refused = (why: string): ReadInput => ({ kind: 'refused', why });

const megabytes = (bytes: Uint8Array): string => (bytes.length / 1024 / 1024).toFixed(1);
