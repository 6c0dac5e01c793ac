import { readFileSync } from 'node:fs';

const document = '.github/CONTRIBUTING.md';

/** Compounds in which a rejected word has its own meaning. */
const compounds = /\b(?:kantor|arsip) berita(?:nya)?\b/gi;

/** Words of others: in quotation marks, in italics, and addresses of links. */
const quotedWords = /“[^”]*”|‘[^’]*’|"[^"]*"|_[^_]+_|https?:\/\/\S+|\]\([^)]*\)/g;

/** Returns the words that the table of interface terms rejects: ["laporan", "berita", …]. */
export const rejectedTerms = (): string[] => {
  const [, section = ''] = readFileSync(document, 'utf8').split('## Interface terms\n');
  const [table = ''] = section.split('\n## ');
  const rows = [...table.matchAll(/^\|(?:[^|\n]+\|){2}([^|\n]+)\|$/gm)].slice(2);
  return rows.flatMap(([, cell = '']) => cell.split(',').map((word) => word.trim()));
};

/**
 * Returns the rejected words in a text, also doubled or with -nya, in any case.
 * @example rejectedIn('Laporannya dari kantor berita', ['laporan', 'berita']) // ['Laporannya']
 */
export const rejectedIn = (text: string, rejected: readonly string[]): string[] => {
  const own = text.replaceAll(quotedWords, '“”').replaceAll(compounds, '');
  const words = rejected.join('|').replaceAll(' ', String.raw`\s+`);
  return own.match(new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?:nya)?(?!\p{L})`, 'giu')) ?? [];
};
