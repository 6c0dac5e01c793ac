import type { Fault } from '#domain/fault.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';
import { matchedRows } from './matched-rows.ts';

/**
 * Returns the faults of an article with `narrationVia`, in which a sentence without a row is narration: every row belongs
 * to exactly one sentence, and every sentence with quotation marks has a row, so that quoted words do not become narration
 * unnoticed.
 */
export function checkSomeRows(content: Content, article: Item<ArticleEntry>): Fault[] {
  const { file, id, validValues } = article;
  const { speech = [] } = validValues;
  const matched = matchedRows(content, article);
  const others = sentencesOf(content, id).filter(
    ({ anchor, isSubhead }) => !isSubhead && !matched.some(({ sentence }) => sentence.anchor === anchor),
  );
  const rowFaults = speech.flatMap(({ begins }, index): Fault[] => {
    const fault = (message: string): Fault[] => [{ file, at: { key: ['speech', index, 'begins'] }, message }];
    const other = others.find(({ text }) => text.startsWith(begins));
    if (!matched.some((row) => row.index === index))
      return fault(
        other
          ? `The sentence “${begins}…” is before that of another row. Put the rows in the order of the sentences.`
          : `No sentence without another row begins “${begins}”. Copy the first words of the sentence, or remove this row.`,
      );
    if (!other) return [];
    return fault(
      `Another sentence, ${other.anchor}, also begins “${begins}”. Write more words, or add a row for that sentence too.`,
    );
  });
  const unattributed = others.flatMap(({ text, anchor }): Fault[] => {
    if (!/["“”«»]/u.test(text) || speech.some(({ begins }) => text.startsWith(begins))) return [];
    const message = `Sentence ${anchor} has quotation marks and no row. Add a row that begins “${text.slice(0, 40)}”, with its speaker or narasi.`;
    return [{ file, at: { key: ['speech'] }, message }];
  });
  return [...rowFaults, ...unattributed];
}
