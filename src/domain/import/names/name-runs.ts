import { monthPattern, weekdayPattern } from '#domain/dates/printed-names.ts';
import { canBeInName, titleWords } from './title-words.ts';

/** Words in title case that may end in a name: "Menteri Kesehatan Budi Gunadi Sadikin". */
export type NameRun = ReturnType<typeof nameRuns>[number];

const word = String.raw`(?:\p{Lu}[\p{L}\d'’\-]*\.?|\p{Lu}\.)`;
const particle = String.raw`(?:bin|binti|al|van|von|de|der|el|dan|bidang|untuk|urusan|of)`;
const run = new RegExp(
  String.raw`(?<![\p{L}\d.@/-])${word}(?:(?:\s${particle})?,?\s${word}|\s\(\p{Lu}[\p{L}-]*\)(?=\s\p{Lu}))*`,
  'gu',
);

// A day or a term after a name is no part of it: "kata Budi, Kamis", "Ketua Umum Budi Periode 2031-2033".
const notName = new RegExp(String.raw`(?<=\S),?\s(?:${weekdayPattern}|${monthPattern}|periode)(?!\p{L}).*$`, 'iu');

/** Words that are followed by what they are for or where they are. */
const needsComplement =
  /^(?:dinas|badan|bidang|bagian|kantor|balai|komisi|kabupaten|kecamatan|desa|kelurahan|provinsi|universitas|polres|polresta|polsek|polda|rsud|yayasan|fakultas)$/iu;

const kindOfPlace = '[Kk]abupaten|[Kk]ota|[Kk]ecamatan|[Pp]rovinsi|[Dd]esa|[Kk]elurahan|[Dd]istrik';
const place = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:di|${kindOfPlace})\s)(?!(?:${kindOfPlace})\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*`,
  'gu',
);

/** Returns the names after "di" or a kind of place: "Lamari" of "di Kabupaten Lamari". */
export const placesIn = (text: string): Set<string> => new Set([...text.matchAll(place)].map(([name]) => name));

/**
 * Returns the runs of words in title case in a text, in order.
 * @param places names that are no part of the name of a person after an office
 * @example nameRuns('kata Kepala Dinas Rina Wati.')[0]
 * // { text: 'Kepala Dinas Rina Wati', start: 5, end: 22, person: 'Rina Wati', title: 'Kepala Dinas' }
 */
export function nameRuns(text: string, places: ReadonlySet<string> = new Set()) {
  return [...text.matchAll(run)].map(({ 0: matched, index }) => {
    const whole = matched.replace(notName, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
    // "Rina Wati, Kepala Dinas": the name may come first.
    const [lead = '', ...rest] = whole.split(', ');
    if (rest.length > 0 && isName(lead) && titleWords.has(rest[0]?.split(' ')[0]?.toLowerCase() ?? ''))
      return { text: lead, start: index, end: index + lead.length, person: lead, title: '' };
    const words = whole.split(' ');
    let first = words.length;
    while (first > 0 && isPersonWord(words, first - 1)) first -= 1;
    while (first < words.length && /^(?:\p{Ll}+|\(.*)$/u.test(words[first] ?? '')) first += 1;
    // "Kepala Dinas Pengairan Rina Wati": the first word belongs to the institution.
    if (needsComplement.test(words[first - 1] ?? '') && words.length - first > 2) first += 1;
    // "Manajer PT Karya Lestari Rina Wati": a person has two names, and the company the others.
    if (/^(?:PT|CV)$/u.test(words[first - 1] ?? '') && words.length - first > 2) first = words.length - 2;
    // "Bupati Lamari Rina Wati": the place belongs to the office.
    const placeLength = [3, 2, 1].find(
      (count) => first + count < words.length && places.has(words.slice(first, first + count).join(' ')),
    );
    if (first > 0) first += placeLength ?? 0;
    const person = words.slice(first).join(' ').replace(/,$/, '');
    return {
      /** The whole run. */
      text: whole,
      start: index,
      end: index + whole.length,
      /** The words at the end that can be the name of a person; "" if none can. */
      person: /\p{Ll}/u.test(person) ? person : '',
      /** The words before the name. */
      title: words.slice(0, first).join(' ').replace(/,$/, ''),
    };
  });
}

/** True if all words, two or more, can be the name of a person. */
const isName = (text: string): boolean =>
  text.split(' ').length > 1 && text.split(' ').every((one) => canBeInName(one));

/** Words of titles that are also names, after another name: "Lukman Hakim". */
const alsoName = /^(?:Hakim|Agung|Pratama|Utama),?$/u;

/** A comma ends a title: the name is after it. */
function isPersonWord(words: readonly string[], index: number): boolean {
  const text = words[index] ?? '';
  if (index < words.length - 1 && text.endsWith(',')) return false;
  return (
    canBeInName(text.replace(/,$/, '')) ||
    (alsoName.test(text) && index > 0 && canBeInName(words[index - 1] ?? '')) ||
    // Balinese names, such as "I Made Suarjana".
    (text === 'I' && index < words.length - 1) ||
    (/^(?:bin|binti|al|van|von|de|der|el)$/u.test(text) && index > 0 && index < words.length - 1)
  );
}
