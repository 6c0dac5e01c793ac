import { language } from '#domain/language.ts';

const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });

/** Ends that close no sentence: titles, initials, firms and the like, as Indonesian newspapers print them. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|[Dd]r|Drs|Ir|Prof|Hj|Tn|Ny|Sdr|Jl|No|Rp|PT|CV|hlm|dll|dkk|dst|dsb|tgl|Jend|Letjen|Mayjen|Brigjen|Kol|Kombes|Kompol|St|Mrs?|Ms)\.\s*$/u;

/** What follows goes on in lower case, behind whatever marks. */
const continuation = /^[\s\p{P}]*\p{Ll}/u;

/**
 * Cut a paragraph into sentences; joined without anything between them they give the paragraph back.
 * A sentence does not end after an abbreviation, nor where the next words go on in lower case:
 * `"…luar negeri itu?" tanya sang presiden` is one sentence.
 */
export function sentences(paragraph: string): string[] {
  const cut: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const before = cut.at(-1);
    const goesOn = before !== undefined && (abbreviation.test(before) || continuation.test(segment));
    if (goesOn) cut[cut.length - 1] = before + segment;
    else cut.push(segment);
  }
  return cut;
}
