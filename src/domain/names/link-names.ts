import type { Sentence } from '#domain/archive/article.ts';
import { mentions } from '#domain/text/mentions.ts';
import type { NameRecord } from '#domain/archive/content-entries.ts';
import { splitByRanges } from '#domain/text/split-by-ranges.ts';
import { withLanguages } from '#domain/text/with-languages.ts';
import { nameOf } from './name-of.ts';

/** A part of a sentence: text, or a mention of a name. */
export interface TextPiece {
  text: string;
  /** The name, if this is its first mention in the article. */
  firstMentionOf?: NameRecord;
  /** The language of the text (BCP 47), if it is not the language of the article. */
  lang?: string;
}

/**
 * Splits the sentences of an article into pieces, one list for each sentence. A name is a piece at its first mention in
 * the article; words in another language are pieces. Joined, the pieces are the sentence.
 * @example linkNames([{ text: 'Di Medan.', foreign: [] }], names)
 * // [[{ text: 'Di ' }, { text: 'Medan', firstMentionOf: medan }, { text: '.' }]]
 */
export function linkNames(
  sentences: readonly Pick<Sentence, 'text' | 'foreign'>[],
  names: readonly NameRecord[],
): TextPiece[][] {
  const mentioned = new Set<string>();
  return sentences.map(({ text: sentence, foreign }) => {
    const first = mentions(sentence, names).filter(({ id }) => !mentioned.has(id) && mentioned.add(id));
    const pieces = splitByRanges(sentence, first).map(({ text, range }): TextPiece =>
      range ? { text, firstMentionOf: nameOf(names, range.id) } : { text },
    );
    return withLanguages(pieces, foreign);
  });
}
