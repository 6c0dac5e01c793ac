import { type NameKind, nameKinds } from '#schema/records.ts';
import type { Article, Sentence } from './article.ts';
import { speakersOf } from './attributed-words.ts';
import { locateQuote } from './locate-quote.ts';
import { groupByKeys } from '#domain/group-by-keys.ts';
import { language } from '#domain/language.ts';
import { mentions } from '#domain/text/mentions.ts';
import { withFileContext } from '#domain/must.ts';
import type { ContentEntries, NameRecord } from './content-entries.ts';

/** A name of the archive, with its sentences. */
export interface Name extends NameRecord {
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
  const printedIn = groupByKeys(sentences, ({ text }) => mentions(text, names).map(({ id }) => id));
  const quoted = groupByKeys(sentences, speakersOf);
  return names
    .map(({ file, ...name }) => {
      const described = withFileContext(file, () =>
        name.described.map((quote) => locateQuote(articles, quote).sentence),
      );
      const mentioned = new Set([...(printedIn.get(name.id) ?? []), ...described]);
      return {
        ...name,
        quoted: [...(quoted.get(name.id) ?? [])],
        // In the order of the sentences.
        mentioned: described.length > 0 ? sentences.filter((sentence) => mentioned.has(sentence)) : [...mentioned],
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
