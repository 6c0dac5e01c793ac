import { codePoint } from '#domain/text/code-points.ts';

/** A file to import: a text, Markdown, or a saved page with its HTML. */
export interface ReadInput {
  kind: 'text' | 'markdown' | 'page';
  text: string;
}

const maxTextBytes = 4 * 1024 * 1024;
const maxPageBytes = 10 * 1024 * 1024;
const pageStart = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const markdownStart = /^\uFEFF?\s*(?:#{1,6} +\S|---\r?\n\w+:|(?:\*\*[^*\n]+\*\*|\S.*\n={3,})\s*(?:\n|$))/u;
const forbidden = /[\uFFFE\uFFFF\0-\x08\v\f\x0E-\x1F\x7F]/u;

/**
 * Reads a file: it is a page if it begins as HTML, Markdown by its name or its first line, else a text.
 * @throws {Error} when it cannot become a source
 * @example readInput(new TextEncoder().encode('Judul\n\nIsi.'), 'a.txt') // { kind: 'text', text: 'Judul\n\nIsi.' }
 */
export function readInput(bytes: Uint8Array, name: string): ReadInput {
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  if (bytes.length > maxPageBytes)
    throw new Error(`The file has ${megabytes} MB. Import at most 10 MB: save only the article.`);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const isPage = pageStart.test(start.replace(/^ï»¿/u, ''));
  const text = decode(bytes, isPage ? (/charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ?? 'utf-8') : 'utf-8');
  if (text.trim() === '') throw new Error('The file is empty. Save the text of the article in it.');
  if (isPage) return { kind: 'page', text };
  const character = forbidden.exec(text)?.[0];
  if (character !== undefined)
    throw new Error(`The file contains ${codePoint(character)}, so it is binary or damaged. Save it as plain text.`);
  if (/<script\b/iu.test(text))
    throw new Error('The text contains a script. Save the whole page as .html, or remove the script.');
  if (bytes.length > maxTextBytes)
    throw new Error(`The text has ${megabytes} MB. A source has at most 4 MB: split the file.`);
  return { kind: /\.(?:md|markdown)$/iu.test(name) || markdownStart.test(text) ? 'markdown' : 'text', text };
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(
      'The file is not UTF-8, or it is no text. Save it as UTF-8, for example with: iconv -f windows-1252 -t utf-8 FILE.',
      { cause },
    );
  }
}
