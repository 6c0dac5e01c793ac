import type { Entity, Outlet } from '#schema/entity.ts';
import { type NameKind, nameKinds } from '#schema/records.ts';
import type { Article, Sentence } from './article.ts';
import { locateQuote } from './locate-quote.ts';
import { language } from '#domain/language.ts';
import { mentions } from '#domain/text/mentions.ts';
import { within } from '#domain/must.ts';
import type { ContentEntries } from './content-entries.ts';

/** A name of the archive with the sentences in which it speaks and those that name or describe it. */
export interface Name extends Entity, Partial<Pick<Outlet, 'url' | 'zone'>> {
  id: string;
  kind: NameKind;
  quoted: Sentence[];
  mentioned: Sentence[];
}

/**
 * Join the names of all kinds with the sentences, by name.
 * @throws when a description's quote is not there
 */
export function joinNames(records: Pick<ContentEntries, NameKind>, articles: readonly Article[]): Name[] {
  const all = nameKinds.flatMap((kind) => records[kind].map(({ id, file, data }) => ({ ...data, id, file, kind })));
  const sentences = articles.flatMap((article) => article.sentences);
  const named = sentences.map((sentence) => new Set(mentions(sentence.text, all).map(({ id }) => id)));
  return all
    .map(({ file, ...name }) => {
      const described = within(file, () => name.described.map((use) => locateQuote(articles, use).sentence));
      return {
        ...name,
        quoted: sentences.filter(({ speech }) => speech.speaker === name.id),
        mentioned: sentences.filter(
          (sentence, index) => named[index]?.has(name.id) === true || described.includes(sentence),
        ),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
