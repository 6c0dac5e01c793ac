/**
 * The language of the interface, and of a text without another language (BCP 47). The date formats and the search support
 * only Indonesian.
 */
export const language = 'id';

const list = new Intl.ListFormat(language);

/**
 * Returns a list in Indonesian words.
 * @example listInWords(['Ani', 'Budi', 'Citra']) // 'Ani, Budi, dan Citra'
 */
export const listInWords = (items: Iterable<string>): string => list.format(items);

/**
 * Returns the attributes of an element whose text is in a language; none if the language around it is the same. `dir` is
 * present if the direction changes.
 * @param lang a language tag (BCP 47); undefined for the language around it
 * @example languageAttributes('ar') // { lang: 'ar', dir: 'rtl' }
 */
export function languageAttributes(
  lang: string | undefined,
  around: string = language,
): { lang?: string; dir?: Direction } {
  if (lang === undefined || lang === around) return {};
  const dir = directionOf(lang);
  return { lang, ...(dir === directionOf(around) ? {} : { dir }) };
}

/** Scripts that are written from right to left. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

const directionOf = (lang: string): Direction =>
  rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';

type Direction = 'ltr' | 'rtl';

/** Compares words in the order of the index. `localeCompare` with options makes a collator for each comparison. */
export const inAlphabet = new Intl.Collator(language, { numeric: true });
