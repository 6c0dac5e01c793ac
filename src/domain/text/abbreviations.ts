/** The abbreviations of a language, as alternatives of a pattern, without the final full stop. */
interface Abbreviations {
  /** They never end a sentence. */
  inside: string;
  /** They do not end a sentence before a number. */
  beforeNumber?: string;
  /** They end a sentence only before one of the words of `starters`. */
  either?: string;
  starters?: string;
}

const indonesian: Abbreviations = {
  inside:
    '[Dd]r|Drs|Ir|Prof|Hj|Tn|Ny|Sdr|Jl|No|Rp|PT|CV|hlm|dll|dkk|dst|dsb|tgl|Jend|Letjen|Mayjen|Brigjen|Kol|Kombes|Kompol|Pl[th]|Pj|St|Mrs?|Ms',
};

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  id: indonesian,
  ms: indonesian,
  en: {
    inside:
      'Mrs?|Ms|Messrs|Drs?|Profs?|St|Gens?|Lt|Cols?|Maj|Capt|Cmdr|Adm|Sgt|Sens?|Reps?|Govs?|Pres|Rev|Hon|Mt|Ft|vs|e\\.g|i\\.e',
    beforeNumber: 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|pp?|vol|approx|c',
    either: 'Inc|Corp|Co|Ltd|Jr|Sr|a\\.m|p\\.m|Ph\\.D|(?:\\p{Lu}\\.)+\\p{Lu}',
    starters: 'The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|This|That|These|Those|There|In|On|At|But|And|However',
  },
  ru: {
    inside:
      'г(?<!\\d\\s*г)|гг(?<!\\d\\s*гг)|ул|пл|просп|пер|д|кв|обл|тыс|млн|млрд|руб|им|проф|акад|ген|полк|подполк|св|см|рис|стр|тел|т\\.\\s?е|т\\.\\s?к|т\\.\\s?н',
  },
  ar: { inside: 'د|أ|أ\\.د|م|ش|ص|ج|ط' },
};

/**
 * Returns a function that tells whether a text goes on after the full stop at its end, because the full stop belongs to
 * an abbreviation or an initial. For a language without a list, only initials count.
 * @param lang a language tag (BCP 47)
 * @example abbreviationRule('en')('On Jan. ', '1, 2031 it ended.') // true
 */
export function abbreviationRule(lang: string): (before: string, after: string) => boolean {
  const { inside, beforeNumber, either, starters } = byLanguage[new Intl.Locale(lang).language] ?? {};
  const atEnd = (alternatives: string | undefined): RegExp =>
    new RegExp(`(?:^|[\\s("“«])(?:${alternatives ?? '(?!)'})\\.\\s*$`, 'u');
  const alwaysInside = atEnd(['\\p{Lu}', inside].filter(Boolean).join('|'));
  const insideBeforeNumber = atEnd(beforeNumber);
  const insideOrEnd = atEnd(either);
  const starter = new RegExp(`^["“‘]*(?:${starters ?? '(?!)'})(?!\\p{L})`, 'u');
  return (before, after) =>
    alwaysInside.test(before) ||
    (insideBeforeNumber.test(before) && /^\p{N}/u.test(after)) ||
    (insideOrEnd.test(before) && !starter.test(after));
}
