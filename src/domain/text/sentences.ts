import { language } from '#domain/language.ts';

const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });

/**
 * A final abbreviation that does not end a sentence: titles, initials, companies and the like in Indonesian newspapers.
 */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|[Dd]r|Drs|Ir|Prof|Hj|Tn|Ny|Sdr|Jl|No|Rp|PT|CV|hlm|dll|dkk|dst|dsb|tgl|Jend|Letjen|Mayjen|Brigjen|Kol|Kombes|Kompol|St|Mrs?|Ms)\.\s*$/u;

/** A lower-case letter at the start, after any spaces and punctuation: the sentence continues. */
const continuation = /^[\s\p{P}]*\p{Ll}/u;

/**
 * Splits a paragraph into sentences. Each includes the spaces after it, so that joined they are the paragraph. A
 * sentence does not end after an abbreviation, or before a lower-case letter: `"…luar negeri itu?" tanya sang presiden`
 * is one sentence.
 * @example sentences('Ia datang. Mereka pergi.') // ['Ia datang. ', 'Mereka pergi.']
 */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const previous = found.at(-1);
    const continues = previous !== undefined && (abbreviation.test(previous) || continuation.test(segment));
    if (continues) found[found.length - 1] = previous + segment;
    else found.push(segment);
  }
  return found;
}
