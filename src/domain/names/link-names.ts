import type { Sentence } from '#domain/archive/article.ts';
import { mentions } from '#domain/text/mentions.ts';
import { must } from '#domain/must.ts';
import type { Name } from '#domain/archive/name.ts';

/** A stretch of a sentence: plain, or a name of the archive. */
export interface TextPiece {
  text: string;
  /** The name that this is, where the article mentions it for the first time. */
  first?: Name;
  /** The language of the words, where it is not the article's. */
  lang?: string;
}

/**
 * Cut the sentences of an article into pieces, one list a sentence: names stand apart at their first mention, and
 * wherever they are printed in another language. Joined, the pieces are the sentence, character by character.
 */
export function linkNames(sentences: readonly Pick<Sentence, 'text'>[], names: readonly Name[]): TextPiece[][] {
  const byId = new Map(names.map((name) => [name.id, name]));
  const met = new Set<string>();
  return sentences.map(({ text }) => {
    const cut: TextPiece[] = [];
    let done = 0;
    for (const { id, start, end } of mentions(text, names)) {
      const name = must(byId.get(id), `no name “${id}”`);
      const form = text.slice(start, end);
      const lang = name.foreign.find((foreign) => foreign.form === form)?.lang;
      if (met.has(id) && lang === undefined) continue;
      if (start > done) cut.push({ text: text.slice(done, start) });
      cut.push({ text: form, ...(met.has(id) ? {} : { first: name }), ...(lang === undefined ? {} : { lang }) });
      met.add(id);
      done = end;
    }
    return done < text.length ? [...cut, { text: text.slice(done) }] : cut;
  });
}
