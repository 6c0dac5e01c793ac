import { language } from '#domain/language.ts';
import { abbreviationRule } from './abbreviations.ts';

/** A lower-case letter at the start, after any spaces and punctuation: the sentence continues. */
const continuation = /^[\s\p{P}]*\p{Ll}/u;

/** The printed number of a list item: it belongs to the sentence after it. */
const itemNumber = /^\s*\d{1,2}\.\s+$/;

/** The segmenter and the abbreviations of each language that was used. */
const rules = new Map<string, ReturnType<typeof createRules>>();

/**
 * Splits a paragraph into sentences. Each includes the spaces after it, so that joined they are the paragraph. A
 * sentence does not end after an abbreviation or the number of a list item, or before a lower-case letter: `"…luar negeri
 * itu?" tanya sang presiden` is one sentence.
 * @param lang the language of the paragraph (BCP 47)
 * @example sentences('Ia datang. Mereka pergi.') // ['Ia datang. ', 'Mereka pergi.']
 */
export function sentences(paragraph: string, lang: string = language): string[] {
  const { segmenter, goesOn } = rules.get(lang) ?? createRules(lang);
  rules.set(lang, { segmenter, goesOn });
  const found: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const previous = found.at(-1);
    const isNumber = found.length === 1 && previous !== undefined && itemNumber.test(previous);
    const continues = previous !== undefined && (isNumber || goesOn(previous, segment) || continuation.test(segment));
    if (continues) found[found.length - 1] = previous + segment;
    else found.push(segment);
  }
  return found;
}

const createRules = (lang: string) => ({
  segmenter: new Intl.Segmenter(lang, { granularity: 'sentence' }),
  goesOn: abbreviationRule(lang),
});
