import type { Fault, KeyPath } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { isNamed } from '#domain/archive/attributed-words.ts';
import type { Entity } from '#schema/entity.ts';
import { type Content, type Item, validItems } from '#checks/content/content.ts';
import { checkJoins } from '#checks/records/joins.ts';
import { checkNames } from '#checks/text/names.ts';
import { checkQuotes, findSentence } from '#checks/text/quotes.ts';
import { byId } from '#domain/memoize.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';
import { matchedRows } from './matched-rows.ts';

/**
 * Returns a fault for each break of this rule: the paragraph of every sentence names its speaker, or contains a quote
 * under `described` of the speaker's record.
 */
export function checkSpeakers(content: Content): Fault[] {
  // A wrong spelling or quote in a name's own record is reported there, and not again for each of its sentences.
  const faulty = new Set(
    [checkJoins, checkNames, checkQuotes].flatMap((check) => check(content)).map(({ file }) => file),
  );
  const known = byId(
    validItems<Entity>([...content.people, ...content.organisations]).filter(({ file }) => !faulty.has(file)),
  );
  const check = (
    file: string,
    key: KeyPath,
    article: string,
    { paragraph }: AnchoredSentence,
    speaker: string,
  ): Fault[] => {
    const name = isNamed(speaker) ? known.get(speaker) : undefined;
    if (!name || isMentioned(name, article, paragraph)) return [];
    const message = `Expected a printed spelling of “${speaker}” in this paragraph, or words of it under described in ${name.file}, found neither. Correct the speaker, or add the words that mean this speaker to described.`;
    return [{ file, at: { key }, message }];
  };
  return [
    ...content.articles.flatMap((article) =>
      matchedRows(content, article).flatMap(({ row, index, sentence }) => [
        ...check(article.file, ['speech', index, 'speaker'], article.id, sentence, row.speaker),
        ...(row.parts ?? []).flatMap((part, position) =>
          check(article.file, ['speech', index, 'parts', position, 'speaker'], article.id, sentence, part.speaker),
        ),
      ]),
    ),
    ...content.events.flatMap(({ file, validValues: { evidence = [] } }) =>
      evidence.flatMap(({ article, quote, speaker }, index) => {
        if (speaker === undefined) return [];
        const sentence = findSentence(sentencesOf(content, article), quote);
        if (!sentence) return []; // checkQuotes reports it
        return check(file, ['evidence', index, 'speaker'], article, sentence, speaker);
      }),
    ),
  ];
}

/** True if a paragraph contains a printed spelling of a name, or a quote of the article that describes it. */
const isMentioned = (
  { validValues: { printed = [], described = [] } }: Item<Entity>,
  article: string,
  paragraph: string,
) =>
  printed.some((form) => occurs(paragraph, form)) ||
  described.some((place) => place.article === article && paragraph.includes(place.quote));
