import { sentenceOf } from '#domain/archive/locate-quote.ts';
import type { Fault, Key } from '#domain/fault.ts';
import { occurrences } from '#domain/text/mentions.ts';
import { isNamed } from '#domain/speech/format-attribution.ts';
import type { Entity } from '#schema/entity.ts';
import { type Content, type Item, sound } from '#checks/content/content.ts';
import { checkJoins } from '#checks/records/joins.ts';
import { checkNames } from '#checks/text/names.ts';
import { checkQuotes } from '#checks/text/quotes.ts';
import { byId } from '#checks/content/memoize.ts';
import { type CutSentence, sentencesOf } from '#checks/source/sentences-of.ts';

/** Whoever is said to speak is named in the paragraph, or meant by words there that the name's record lists as `described`. */
export function checkSpeakers(content: Content): Fault[] {
  // A name whose own record is at fault cannot bear out that it speaks: that is the record's fault.
  const unsure = new Set(
    [checkJoins, checkNames, checkQuotes].flatMap((check) => check(content)).map(({ file }) => file),
  );
  const known = byId(
    sound<Entity>([...content.people, ...content.organisations]).filter(({ file }) => !unsure.has(file)),
  );
  const check = (file: string, key: Key, article: string, { paragraph }: CutSentence, speaker: string): Fault[] => {
    const name = isNamed(speaker) ? known.get(speaker) : undefined;
    if (!name || isMeant(name, article, paragraph)) return [];
    const message = `nothing in the paragraph names “${speaker}”, and ${name.file} lists no words of it under described; mend the speaker, or list the words that mean them.`;
    return [{ file, at: { key }, message }];
  };
  return [
    ...content.articles.flatMap(({ id, file, parts: { speech = [] } }) =>
      speech.flatMap(({ begins, speaker }, index) => {
        const sentence = sentencesOf(content, id)[index];
        if (!sentence?.text.startsWith(begins)) return []; // checkSpeech names it
        return check(file, ['speech', index, 'speaker'], id, sentence, speaker);
      }),
    ),
    ...content.events.flatMap(({ file, parts: { evidence = [] } }) =>
      evidence.flatMap(({ article, quote, speaker }, index) => {
        const sentence = speaker === undefined ? undefined : found(content, article, quote);
        if (!sentence || speaker === undefined) return [];
        return check(file, ['evidence', index, 'speaker'], article, sentence, speaker);
      }),
    ),
  ];
}

const isMeant = ({ parts: { printed = [], described = [] } }: Item<Entity>, article: string, paragraph: string) =>
  printed.some((form) => occurrences(paragraph, form).length > 0) ||
  described.some((place) => place.article === article && paragraph.includes(place.quote));

/** The sentence that a quote stands in; none where checkQuotes names it. */
function found(content: Content, id: string, quote: string): CutSentence | undefined {
  try {
    return sentenceOf({ id, sentences: [...sentencesOf(content, id)] }, quote);
  } catch {
    return undefined;
  }
}
