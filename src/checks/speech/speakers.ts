import { type Fault, keyFault, type KeyPath } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { findSentence } from '#domain/archive/locate-quote.ts';
import { isNamed } from '#domain/archive/attributed-words.ts';
import type { Entity } from '#schema/entity.ts';
import { type Content, type Item, rowsOf, validItems } from '#checks/content/content.ts';
import { checkJoins } from '#checks/records/joins.ts';
import { checkNames } from '#checks/text/names.ts';
import { checkQuotes } from '#checks/text/quotes.ts';
import { byId } from '#domain/memoize.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';
import { attributionsOfRow } from '#checks/content/attributions.ts';
import { matchedRows } from './matched-rows.ts';

/**
 * Finds each break of this rule: the paragraph of every sentence names its speaker, or contains a quote under `described` of
 * the speaker's record.
 */
export function* checkSpeakers(content: Content): Generator<Fault> {
  // A wrong spelling or quote in a name's own record is reported there, and not again for each of its sentences.
  const reported = [checkJoins, checkNames, checkQuotes].flatMap((check) => [...check(content)]);
  const faulty = new Set(reported.map(({ file }) => file));
  const named = validItems<Entity>([...content.people, ...content.organisations]);
  const known = byId(named.filter(({ file }) => !faulty.has(file)));
  for (const { file, key, article, paragraph, speaker } of spokenWords(content)) {
    const name = isNamed(speaker) ? known.get(speaker) : undefined;
    if (!name || isMentioned(name, article, paragraph)) continue;
    const message = `Expected a printed spelling of “${speaker}” in this paragraph, or words of it under described in ${name.file}, found neither. Correct the speaker, or add the words that mean this speaker to described.`;
    yield keyFault(file, [...key, 'speaker'], message);
  }
}

/** Words with a speaker, in a paragraph of an article. */
interface SpokenWords extends Record<'file' | 'article' | 'paragraph' | 'speaker', string> {
  key: KeyPath;
}

/** The attributions of rows, and the quotes of events with a speaker of their own. checkQuotes reports quotes in no sentence. */
function* spokenWords(content: Content): Generator<SpokenWords> {
  for (const article of content.articles)
    for (const { row, index, sentence } of matchedRows(content, article))
      for (const { key, words } of attributionsOfRow(row, ['speech', index]))
        yield { file: article.file, key, article: article.id, paragraph: sentence.paragraph, speaker: words.speaker };
  for (const { file, key, row } of rowsOf(content.events, 'evidence')) {
    const { article, quote, speaker } = row;
    const paragraph = findSentence(sentencesOf(content, article), quote)?.paragraph;
    if (paragraph !== undefined && speaker !== undefined) yield { file, key, article, paragraph, speaker };
  }
}

/** True if a paragraph contains a printed spelling of a name, or a quote of the article that describes it. */
const isMentioned = (
  { validValues: { printed = [], described = [] } }: Item<Entity>,
  article: string,
  paragraph: string,
) =>
  printed.some((form) => occurs(paragraph, form)) ||
  described.some((place) => place.article === article && paragraph.includes(place.quote));
