// The forms of a byline on news pages: a label and names, names and the section or outlet, names alone beside the date.

const labels = String.raw`penulis|pewarta|wartawan|jurnalis|kontributor|oleh|rep|reporter|author|ditulis oleh|teks|laporan(?:\s+(?:wartawan|reporter|jurnalis|kontributor|koresponden|langsung))?|written by|by|words by|koresponden`;
const name = String.raw`(?:\p{Lu}[\p{L}.'’\-]*|[Tt]im)(?:\s+(?:\p{Lu}[\p{L}.'’\-]*|bin|binti|al|van|de|der))*`;
const labelled = new RegExp(String.raw`^\s*(?<label>${labels})(?:\s*[:|–—]\s*|\s+)(?<rest>\S.*)$`, 'iu');
const editorAfter = /\s*(?:[/|,;]|\s-)?\s*(?:editor|red|redaktur|penyunting|foto|photo|video)\s*[:.|].*$/iu;
const outletWord = String.raw`(?:[\p{L}\d-]+\.(?:com|COM|id|ID|co|CO|net|org|news|tv)[\p{L}.]*|(?!\p{Lu}\p{Lu}?\.|WI(?:B|TA?)(?!\p{L}))\p{Lu}{2,}(?:\s+\p{Lu}\p{L}+)?|detik\p{L}*|\p{L}*(?:[Kk]ompas|[Tt]ribun|[Ll]iputan)\p{L}*|Okezone|Antara|Tempo|Republika|Kumparan)`;
const besideName = new RegExp(String.raw`(?<!\p{L})${outletWord}(?!\p{L})`, 'u');
const outletBefore = new RegExp(String.raw`^${outletWord}\s*[,|/–—-]\s*`, 'u');
const sectionAfter =
  /\s*(?:[|·•]|\s[-–—]\s|,\s(?=[^,]*(?:indonesia|\.com|\.id|news|detik|okezone|kontributor|jurnalis))).*$/iu;
const dash = /\s*[-–—]\s+\S.*$/u;
const onlyNames = new RegExp(String.raw`^${name}(?:\s*(?:,\s*dan|,|&|dan|and|/|;)\s*${name})*,?$`, 'u');

/** Words of the page in title case that are no names. */
const notNames =
  /(?<!\p{L})(?:breaking|news|home|beranda|nasional|internasional|dunia|politik|ekonomi|hukum|bisnis|olahraga|otomotif|teknologi|gaya|hidup|terkini|terpopuler|redaksi|foto|video|opini|indeks|megapolitan|regional|global|berita|daerah|hiburan|seleb|kesehatan|sains|pendidikan|trending|live|premium|wib)(?!\p{L})/iu;

/** A byline: the words for the author, and each author in them. */
export interface Byline {
  author: string;
  authors: string[];
  /** True if a label or a known author shows it; false if only the form and the place of the line do. */
  sure: boolean;
}

/**
 * Returns the byline that a line prints; null if it prints none.
 * @param known the authors that the page gives in its metadata
 * @example bylineIn('Reporter: Rina Wati | Editor: Budi') // { author: 'Rina Wati', authors: ['Rina Wati'], sure: true, … }
 */
export function bylineIn(line: string, known: readonly string[] = []): Byline | null {
  const text = line.trim();
  const exact = known.find(
    (one) => one.length > 2 && text.toLowerCase().includes(one.toLowerCase()) && text.length < one.length + 60,
  );
  const { label, rest } = labelled.exec(text)?.groups ?? {};
  const words = (rest ?? text)
    .replace(editorAfter, '')
    .replace(outletBefore, '')
    .replace(sectionAfter, '')
    .replace(dash, '')
    .replace(/\s*\d{1,2}[:.]\d{2}.*$/u, '')
    .replace(/\s*\/\s*\p{Lu}{2,4}$/u, '')
    // The name of the outlet after that of the author: "Rina Wati, Kabarzone".
    .replace(/(?<=\p{L}\s\p{L}[^,]*),\s*\p{Lu}\p{L}+(?=[\s·•|]*$)/u, '')
    .replace(/[\s,;:|.·•]+$/u, '')
    .trim();
  if (exact !== undefined && rest === undefined && onlyNames.test(words)) return byline(words, true);
  if (label !== undefined && onlyNames.test(words) && isShort(words)) return byline(words, true);
  if (/\d|[.!?]$/u.test(words) || notNames.test(words) || !onlyNames.test(words) || !isShort(words)) return null;
  if (byline(words, false).authors.some((author) => author.split(/\s+/).length > 4 || !/\s|^tim$/iu.test(author)))
    return null;
  if (!/\p{Ll}/u.test(words)) return null;
  const isBesideOutlet = text.length < 80 && !text.endsWith(',') && /[|,–—-]/u.test(text) && besideName.test(text);
  return byline(words, words !== text && isBesideOutlet);
}

const isShort = (words: string): boolean => words.split(/\s+/).length <= 14;

const byline = (author: string, sure: boolean): Byline => ({
  author,
  authors: author.split(/\s*(?:,\s*(?:dan|and)\s+|,|&|\/|;|\s(?:dan|and)\s)\s*/u).filter(Boolean),
  sure,
});

/**
 * Returns the authors of two lines, one below the other; only those of the first, if other words are printed between them.
 * @param printed the words of both lines
 */
export function joinedBylines(first: Byline | null, second: Byline, printed: string): Byline {
  if (!first) return second;
  const author = [`${first.author} ${second.author}`, `${first.author}, ${second.author}`].find((words) =>
    printed.includes(words),
  );
  return author === undefined
    ? { ...first, sure: first.sure && second.authors.every((one) => first.authors.includes(one)) }
    : { author, authors: [...first.authors, ...second.authors], sure: first.sure && second.sure };
}
