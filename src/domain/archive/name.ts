import type { Entity, Outlet } from '#schema/entity.ts';
import { type NameKind, nameKinds } from '#schema/records.ts';
import type { Article, Sentence } from './article.ts';
import { speakersOf } from './attributed-words.ts';
import { locateQuote } from './locate-quote.ts';
import { language } from '#domain/language.ts';
import { mentions } from '#domain/text/mentions.ts';
import { withFileContext } from '#domain/must.ts';
import type { ContentEntries } from './content-entries.ts';

/** A name of the archive: an outlet, a person, an organisation or a place. Only outlets have `url` and `zone`. */
export interface Name extends Entity, Partial<Pick<Outlet, 'url' | 'zone'>> {
  id: string;
  kind: NameKind;
  /** The sentences that it speaks, whole or in part. */
  quoted: Sentence[];
  /** The sentences that print one of its spellings, or describe it ("sang presiden"). */
  mentioned: Sentence[];
}

/**
 * Returns the names of all kinds, joined with the sentences and sorted alphabetically.
 * @throws {Error} when the quote of a description is not in its article exactly once, with the path of the file
 */
export function joinNames(entries: Pick<ContentEntries, NameKind>, articles: readonly Article[]): Name[] {
  const names = nameKinds.flatMap((kind) => entries[kind].map(({ id, file, data }) => ({ ...data, id, file, kind })));
  const sentences = articles.flatMap((article) => article.sentences);
  const printedIn = new Map(
    sentences.map((sentence) => [sentence, new Set(mentions(sentence.text, names).map(({ id }) => id))]),
  );
  const speakersIn = new Map(sentences.map((sentence) => [sentence, speakersOf(sentence)]));
  return names
    .map(({ file, ...name }) => {
      const describedIn = withFileContext(file, () =>
        name.described.map((quoted) => locateQuote(articles, quoted).sentence),
      );
      return {
        ...name,
        quoted: sentences.filter((sentence) => speakersIn.get(sentence)?.includes(name.id) === true),
        mentioned: sentences.filter(
          (sentence) => printedIn.get(sentence)?.has(name.id) === true || describedIn.includes(sentence),
        ),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
