import type { Sentence } from '#domain/archive/article.ts';
import { mentions } from '#domain/text/mentions.ts';
import { byId } from '#domain/memoize.ts';
import { must } from '#domain/must.ts';
import type { Name } from '#domain/archive/name.ts';
import { withLanguages } from '#domain/text/with-languages.ts';

/** A part of a sentence: text, or a mention of a name. */
export interface TextPiece {
  text: string;
  /** The name, if this is its first mention in the article. */
  firstMentionOf?: Name;
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
  names: readonly Name[],
): TextPiece[][] {
  const mentioned = new Set<string>();
  return sentences.map(({ text, foreign }) => {
    const pieces: TextPiece[] = [];
    let pieceStart = 0;
    for (const { id, start, end } of mentions(text, names)) {
      const name = must(byId(names).get(id), 'mentions returns ids of the given names');
      if (mentioned.has(id)) continue;
      if (start > pieceStart) pieces.push({ text: text.slice(pieceStart, start) });
      pieces.push({ text: text.slice(start, end), firstMentionOf: name });
      mentioned.add(id);
      pieceStart = end;
    }
    if (pieceStart < text.length) pieces.push({ text: text.slice(pieceStart) });
    return withLanguages(pieces, foreign);
  });
}
