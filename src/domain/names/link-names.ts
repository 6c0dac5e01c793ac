import type { Sentence } from '#domain/archive/article.ts';
import { mentions } from '#domain/text/mentions.ts';
import { must } from '#domain/must.ts';
import type { Name } from '#domain/archive/name.ts';

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
 * the article, and at every mention in another language. Joined, the pieces are the sentence.
 * @example linkNames([{ text: 'Di Medan.' }], names)
 * // [[{ text: 'Di ' }, { text: 'Medan', firstMentionOf: medan }, { text: '.' }]]
 */
export function linkNames(sentences: readonly Pick<Sentence, 'text'>[], names: readonly Name[]): TextPiece[][] {
  const byId = new Map(names.map((name) => [name.id, name]));
  const mentioned = new Set<string>();
  return sentences.map(({ text }) => {
    const pieces: TextPiece[] = [];
    let pieceStart = 0;
    for (const { id, start, end } of mentions(text, names)) {
      const name = must(byId.get(id), 'mentions returns ids of the given names');
      const form = text.slice(start, end);
      const lang = name.foreign.find((foreign) => foreign.form === form)?.lang;
      if (mentioned.has(id) && lang === undefined) continue;
      if (start > pieceStart) pieces.push({ text: text.slice(pieceStart, start) });
      pieces.push({
        text: form,
        ...(mentioned.has(id) ? {} : { firstMentionOf: name }),
        ...(lang === undefined ? {} : { lang }),
      });
      mentioned.add(id);
      pieceStart = end;
    }
    return pieceStart < text.length ? [...pieces, { text: text.slice(pieceStart) }] : pieces;
  });
}
